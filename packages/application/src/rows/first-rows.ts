import type { ListedRow } from '../ports/rows.ts';
import type { Services } from '../services.ts';
import { type ListPart, rowsOfPart } from './list-part.ts';

/** The first rows of a part of a list; `more`: there are others, which were not read. */
export type FirstRows = { readonly rows: readonly ListedRow[]; readonly more: boolean };

/**
 * Reads a part of a list as far as so many rows that count, however many are stored.
 *
 * @param counts - which rows count; the others are read over
 */
export const firstRows = async (
  services: Pick<Services, 'rows'>,
  administration: string,
  part: ListPart,
  most: number,
  counts: (row: ListedRow) => boolean = () => true,
): Promise<FirstRows> => {
  const read: ListedRow[] = [];
  for await (const rows of rowsOfPart(services, administration, part, Math.min(most + 1, 500))) {
    read.push(...rows.filter(counts));
    if (read.length > most) break;
  }
  return { rows: read.slice(0, most), more: read.length > most };
};
