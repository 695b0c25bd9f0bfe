import { expect, test } from 'vitest';
import { waitingBatches } from '../intake/waiting-batches.ts';
import type { ListedRow, Rows } from '../ports/rows.ts';
import { firstRows } from './first-rows.ts';

/** A list in memory that tells how many rows were read of it. */
const listOf = (sorts: readonly string[]) => {
  let read = 0;
  const list: Rows['list'] = async (_, name, { limit = 50, cursor = '', from = '' } = {}) => {
    const rest = sorts.filter((sort) => sort > cursor && sort >= from);
    const page = rest
      .slice(0, limit)
      .map(
        (sort): ListedRow => ({ account: sort, version: 1, id: sort, list: name, sort, data: { n: sort } }),
      );
    read += page.length;
    return { rows: page, cursor: rest.length > limit ? page.at(-1)?.sort : undefined };
  };
  return { rows: { list } as unknown as Rows, read: () => read };
};

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => String(n).padStart(6, '0'));

const part = { list: 'tasks', bounds: {} };

test('of a list of 5,000 as many are read as are asked for, and one more', async () => {
  const { rows, read } = listOf(numbered(5_000));
  const { rows: first, more } = await firstRows({ rows }, 'timmer', part, 99);
  expect([first.length, first.at(-1)?.sort, more, read()]).toEqual([99, '000098', true, 100]);
});

test('exactly as many as are asked for are all there are', async () => {
  const { rows } = listOf(numbered(99));
  expect(await firstRows({ rows }, 'timmer', part, 99)).toMatchObject({ rows: { length: 99 }, more: false });
});

test('what does not count is read over, page by page', async () => {
  const { rows, read } = listOf(numbered(300));
  const even = ({ sort }: ListedRow): boolean => Number(sort) % 2 === 0;
  const { rows: first, more } = await firstRows({ rows }, 'timmer', part, 99, even);
  expect([first.length, first.at(-1)?.sort, more, read()]).toEqual([99, '000196', true, 200]);
});

test('one row of each batch is read, however many invoices it holds', async () => {
  const reads: unknown[] = [];
  const batches = ['imp-a', 'imp-ab', 'imp-b'];
  const list: Rows['list'] = async (_, __, { from = '' } = {}) => {
    reads.push(from);
    const places = batches.flatMap((sort) =>
      numbered(1_000).map((n) => ({ sort, place: `${sort}\u0001${n}` })),
    );
    const first = places.find(({ place }) => place >= from);
    return { rows: first ? [{ sort: first.sort } as ListedRow] : [], cursor: first && 'more' };
  };
  const rows = { list } as unknown as Rows;
  expect(await waitingBatches({ rows }, 'timmer')).toEqual(batches);
  expect(reads).toHaveLength(4);
  expect(await waitingBatches({ rows }, 'timmer', 2)).toEqual(['imp-a', 'imp-ab']);
});
