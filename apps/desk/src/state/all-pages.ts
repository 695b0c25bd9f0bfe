import type { Answer } from '@voldaan/contract/desk/request.ts';

type Page<Row> = { readonly rows: readonly Row[]; readonly cursor: string | null };

/** So many pages from the first on, so that a refresh keeps every row that is in sight current. */
export const allPages = async <Row>(
  ask: (cursor: string | undefined) => Promise<Answer<Page<Row>>>,
  pages: number,
): Promise<Answer<Page<Row>>> => {
  let answer = await ask(undefined);
  for (let page = 1; page < pages && answer.ok && answer.value.cursor; page += 1) {
    const { rows, cursor } = answer.value;
    const next = await ask(cursor);
    answer = next.ok ? { ok: true, value: { ...next.value, rows: [...rows, ...next.value.rows] } } : next;
  }
  return answer;
};
