import type { Row } from '../ports/rows.ts';

/** Lists of which a salesperson sees his own customers. */
const OWNED = /^(debtors|invoices|tasks|calls)\b/;

const PREFIX = 'own#';

/** The list of one salesperson's own customers. */
export const ownList = (list: string, owner: string): string => `${list}~${owner}`;

/** The id of a line as it is in the list of everybody. */
export const wholeId = (id: string): string => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);

/**
 * The lines of a customer that somebody looks after stand a second time, in that person's own lists: so that his
 * pages cost what is his, not what is everybody's.
 */
export const withOwn = (rows: readonly Row[], owner: string | undefined): readonly Row[] =>
  owner === undefined
    ? rows
    : rows.flatMap((row) =>
        row.list !== undefined && OWNED.test(row.list)
          ? [row, { ...row, id: `${PREFIX}${row.id}`, list: ownList(row.list, owner) }]
          : [row],
      );
