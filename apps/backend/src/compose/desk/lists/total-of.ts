import type { ListedRow } from '@voldaan/application/ports/rows.ts';
import { type ListPart, rowsOfPart } from '@voldaan/application/rows/list-part.ts';
import type { Services } from '@voldaan/application/services.ts';
import { type Cents, sum } from '@voldaan/domain/money/cents.ts';

/** What the things of a list come to together; `more`: so many were counted, and there are more. */
export type Total = {
  readonly count: number;
  readonly open: Cents;
  readonly overdue: Cents;
  readonly more: boolean;
};

/** So many things are counted for a total, however many are stored. Reports know the rest. */
export const MOST_COUNTED = 2_000;

type Amounts = Pick<Total, 'open' | 'overdue'>;

/**
 * Adds up what stands in a part of a list, as far as a total reads.
 *
 * @param amountsOf - of each thing in a row
 */
export const totalOf = async (
  services: Pick<Services, 'rows'>,
  administration: string,
  part: ListPart,
  amountsOf: (data: ListedRow['data']) => readonly Amounts[],
): Promise<Total> => {
  const read: Amounts[] = [];
  for await (const rows of rowsOfPart(services, administration, part)) {
    read.push(...rows.flatMap(({ data }) => amountsOf(data)));
    if (read.length > MOST_COUNTED) break;
  }
  const counted = read.slice(0, MOST_COUNTED);
  return {
    count: counted.length,
    open: sum(counted.map(({ open }) => open)),
    overdue: sum(counted.map(({ overdue }) => overdue)),
    more: read.length > MOST_COUNTED,
  };
};
