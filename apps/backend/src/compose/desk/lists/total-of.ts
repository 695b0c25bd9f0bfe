import type { ListedRow } from '@voldaan/application/ports/rows.ts';
import { type ListPart, rowsOfPart } from '@voldaan/application/rows/list-part.ts';
import type { Services } from '@voldaan/application/services.ts';
import { type Cents, sum } from '@voldaan/domain/money/cents.ts';

/** What rows come to together; `more`: so many were counted, and there are more. */
export type Total = {
  readonly count: number;
  readonly open: Cents;
  readonly overdue: Cents;
  readonly more: boolean;
};

/** So many rows are counted for a total, however many are stored. Reports know the rest. */
export const MOST_COUNTED = 2_000;

type Amounts = Pick<Total, 'open' | 'overdue'>;

/** Adds up the rows of a part, as far as a total reads. */
export const totalOf = async (
  services: Pick<Services, 'rows'>,
  administration: string,
  part: ListPart,
  amountsOf: (data: ListedRow['data']) => Amounts,
): Promise<Total> => {
  const read: ListedRow[] = [];
  for await (const rows of rowsOfPart(services, administration, part)) {
    read.push(...rows);
    if (read.length > MOST_COUNTED) break;
  }
  const counted = read.slice(0, MOST_COUNTED).map(({ data }) => amountsOf(data));
  return {
    count: counted.length,
    open: sum(counted.map(({ open }) => open)),
    overdue: sum(counted.map(({ overdue }) => overdue)),
    more: read.length > MOST_COUNTED,
  };
};
