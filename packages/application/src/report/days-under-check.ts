import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { DayTotal } from '@voldaan/domain/report/day-total.ts';
import type { Documents } from '../ports/documents.ts';

/** How far a check is: what the accounts that were read did on each day. */
export type DaysUnderCheck = {
  /** Which check it is; another one that begins takes its place. */
  readonly run: string;
  readonly first: PlainDate;
  readonly through: PlainDate;
  /** The last account that was read. */
  readonly after: string;
  readonly totals: readonly (readonly [day: PlainDate, total: DayTotal])[];
};

type Kept = { readonly documents: Documents };

/** One check of an administration at a time; gone after a day at the latest. */
const fileOf = (administration: string): string => `${administration}/reports/days-under-check.json`;

export const readCheck = async (
  { documents }: Kept,
  administration: string,
  run: string,
): Promise<DaysUnderCheck | undefined> => {
  const found = await documents.get(fileOf(administration));
  const check = found && (JSON.parse(new TextDecoder().decode(found.bytes)) as DaysUnderCheck);
  return check?.run === run ? check : undefined;
};

export const keepCheck = (
  { documents }: Kept,
  administration: string,
  check: DaysUnderCheck,
): Promise<void> => {
  const bytes = new TextEncoder().encode(JSON.stringify(check));
  return documents.put(fileOf(administration), bytes, 'application/json', 'day');
};

export const dropCheck = ({ documents }: Kept, administration: string): Promise<void> =>
  documents.remove(fileOf(administration));
