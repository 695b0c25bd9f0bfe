import type { Services } from '../services.ts';

/** Sorts after every place of a batch, and before the next: an id goes on after no character below this. */
const BEHIND = '\u0002';

/**
 * Imports of which something waits for its release. Rows of a batch stand together, so one row of each is read,
 * however many invoices it holds.
 *
 * @param most - no more batches than so many are looked for
 */
export const waitingBatches = async (
  { rows }: Pick<Services, 'rows'>,
  administration: string,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> => {
  const batches: string[] = [];
  for (let from = ''; batches.length < most; ) {
    const page = await rows.list(administration, 'releases', { limit: 1, ...(from && { from }) });
    const [first] = page.rows;
    if (!first) break;
    batches.push(first.sort);
    from = `${first.sort}${BEHIND}`;
  }
  return batches;
};
