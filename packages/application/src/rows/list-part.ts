import type { ListedRow, RowsPage } from '../ports/rows.ts';
import type { Services } from '../services.ts';

/** The rows of a list that a filter shows: they stand together, so nothing else is read. */
export type ListPart = { readonly list: string; readonly bounds: Omit<RowsPage, 'limit' | 'cursor'> };

/** One page of a part. */
export const pageOf = (
  { rows }: Pick<Services, 'rows'>,
  administration: string,
  { list, bounds }: ListPart,
  limit: number,
  cursor: string | undefined,
) =>
  rows.list(administration, list, { limit, ...bounds, ...(cursor !== undefined && { cursor }) } as RowsPage);

const ROWS_A_READ = 500;

/** All rows of a part, page by page. */
export async function* rowsOfPart(
  services: Pick<Services, 'rows'>,
  administration: string,
  part: ListPart,
  rowsARead = ROWS_A_READ,
): AsyncGenerator<readonly ListedRow[]> {
  let cursor: string | undefined;
  do {
    const page = await pageOf(services, administration, part, rowsARead, cursor);
    yield page.rows;
    cursor = page.cursor;
  } while (cursor);
}
