import type { Row } from '../ports/rows.ts';
import type { StreamKey } from '../ports/stream.ts';
import { CHANGED } from '../report/changed-accounts.ts';
import type { Services } from '../services.ts';

type Change = {
  readonly key: StreamKey;
  readonly version: number;
  /** Rows as they stand; undefined when an earlier commit has not written its own. */
  readonly known: readonly Row[] | undefined;
  readonly rows: readonly Row[];
};

const same = (a: Row | undefined, b: Row): boolean =>
  a !== undefined &&
  a.list === b.list &&
  a.sort === b.sort &&
  JSON.stringify(a.data) === JSON.stringify(b.data);

/** Rows to write so that these stand instead of those: the changed ones, and tombstones of those that are gone. */
export const rowChanges = (standing: readonly Row[], rows: readonly Row[]): readonly Row[] => {
  const byId = new Map(standing.map((row) => [row.id, row]));
  const changed = rows.filter((row) => !same(byId.get(row.id), row));
  const stay = new Set(rows.map((row) => row.id));
  const gone = standing.filter(({ id, list }) => list !== undefined && list !== CHANGED && !stay.has(id));
  return [...changed, ...gone.map(({ id, sort }): Row => ({ id, list: undefined, sort, data: {} }))];
};

/** Writes the rows that changed and takes away those that are gone; nothing for rows that stay as they are. */
export const writeRows = async (
  services: Pick<Services, 'rows'>,
  { key, version, known, rows }: Change,
): Promise<void> => {
  const standing = known ?? (await services.rows.ofAccount(key.administration, key.id));
  const writes = rowChanges(standing, rows);
  if (writes.length > 0) await services.rows.put(key.administration, key.id, version, writes);
};
