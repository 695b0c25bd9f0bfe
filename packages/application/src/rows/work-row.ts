import { owedOn } from '@voldaan/domain/account/claimed.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import type { Row } from '../ports/rows.ts';
import type { ListedAccount } from './listed-account.ts';

/** What is owed on these invoices together. */
export const amountOf = (state: AccountState, invoices: readonly string[]) =>
  sum(
    invoices.map((number) => {
      const invoice = findInvoice(state, number);
      return invoice ? owedOn(invoice) : cents(0);
    }),
  );

/** Sorts the largest amount first. */
export const largestFirst = (amount: number): string => String(10 ** 13 - amount).padStart(14, '0');

/** What is at stake in work: its invoices; where it is about none of them, such as a mail, all that is open. */
const stakeOf = (state: AccountState, invoices: readonly string[]) =>
  amountOf(state, invoices.length > 0 ? invoices : state.invoices.map(({ number }) => number));

/** A piece of work that waits for a person: whom it is about, which invoices, and how much. */
export const workRow = (
  { state, debtor }: ListedAccount,
  { id, list, sort }: Pick<Row, 'id' | 'list' | 'sort'>,
  invoices: readonly string[],
  data: Row['data'],
): Row => ({
  id,
  list,
  sort,
  data: {
    ...data,
    debtor: { name: debtor.name, city: debtor.address?.city ?? null },
    invoices,
    amount: stakeOf(state, invoices),
  },
});
