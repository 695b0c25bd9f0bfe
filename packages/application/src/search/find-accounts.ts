import type { ListedRow } from '../ports/rows.ts';
import type { Services } from '../services.ts';
import { type Lookups, lookupsOf } from './lookups.ts';
import { compact, plainWords } from './normal.ts';
import { type FoundBy, searchList } from './token.ts';

/** An account that was found, with its line in the list of debtors. */
export type FoundAccount = {
  readonly row: ListedRow;
  readonly by: FoundBy | 'reference';
  /** What was found, as it is written. */
  readonly shown: string;
};

/** Tokens that one search reads of each beginning; with more, somebody types on. */
const MOST_TOKENS = 100;

type Hit = {
  readonly account: string;
  readonly by: FoundAccount['by'];
  readonly shown: string;
  readonly exact: boolean;
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const tokensOf = async (services: Pick<Services, 'rows'>, administration: string, beginning: string) => {
  const page = { limit: MOST_TOKENS, prefix: beginning };
  const { rows, cursor } = await services.rows.list(administration, searchList(beginning), page);
  const hits = rows.map(
    ({ account, data, sort }): Hit => ({
      account,
      by: text(data['by']) as FoundBy,
      shown: text(data['shown']),
      exact: sort === beginning && data['by'] !== 'city',
    }),
  );
  return { hits, more: cursor !== undefined };
};

/** The owner of an invoice number is known for ever, so one that was paid long ago is found too. */
const byNumber = async (
  services: Services,
  administration: string,
  query: string,
): Promise<readonly Hit[]> => {
  const number = query.trim();
  const account = await services.reservations.owner(administration, 'INVOICE', number);
  return account ? [{ account, by: 'invoice', shown: number, exact: true }] : [];
};

/** What a debtor says of himself in the list. */
const wordsOf = ({ data }: ListedRow): readonly string[] =>
  plainWords(
    [
      data['name'],
      data['city'],
      data['customerNumber'],
      ...((data['invoices'] as readonly string[] | undefined) ?? []),
    ]
      .map(text)
      .join(' '),
  ).split(' ');

/** A debtor found by one of several words has the others too. */
const fits = ({ by }: Hit, row: ListedRow, { words }: Lookups, query: string): boolean => {
  if (words.length < 2 || (by !== 'name' && by !== 'city')) return true;
  const his = wordsOf(row);
  return (
    words.every((word) => his.some((one) => one.startsWith(word))) || his.join('').includes(compact(query))
  );
};

/** One hit an account: the exact one first. */
const firstOf = (hits: readonly Hit[]): ReadonlyMap<string, Hit> => {
  const first = new Map<string, Hit>();
  for (const hit of hits.toSorted((a, b) => Number(b.exact) - Number(a.exact))) {
    if (!first.has(hit.account)) first.set(hit.account, hit);
  }
  return first;
};

/**
 * Accounts that somebody looks for: by words of the name, city, numbers, addresses, amounts, closed or not. Each
 * is shown as its own line says now; a token whose account has no line finds nothing.
 *
 * @returns exact finds first, then in order of the list of debtors; `more` when not everything was read
 */
export const findAccounts = async (
  services: Services,
  administration: string,
  query: string,
): Promise<{ readonly found: readonly FoundAccount[]; readonly more: boolean }> => {
  const lookups = lookupsOf(query);
  const [numbered, ...pages] = await Promise.all([
    byNumber(services, administration, query),
    ...lookups.beginnings.map((beginning) => tokensOf(services, administration, beginning)),
  ]);
  const referred: readonly Hit[] = lookups.account
    ? [{ account: lookups.account, by: 'reference', shown: query.trim(), exact: true }]
    : [];
  const hits = firstOf([...referred, ...numbered, ...pages.flatMap((page) => page.hits)]);
  const rows = await services.rows.many(administration, [...hits.keys()], 'account');
  const found = rows.flatMap((row) => {
    const hit = hits.get(row.account);
    return hit && fits(hit, row, lookups, query) ? [{ row, hit }] : [];
  });
  const ordered = found.toSorted(
    (a, b) => Number(b.hit.exact) - Number(a.hit.exact) || (a.row.sort < b.row.sort ? -1 : 1),
  );
  return {
    found: ordered.map(({ row, hit: { by, shown } }) => ({ row, by, shown })),
    more: pages.some((page) => page.more),
  };
};
