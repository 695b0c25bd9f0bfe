import { owedOn } from '../account/claimed.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import { type AccountState, creditTotal } from '../account/state.ts';
import { isPaid, isRunning, leftOf } from '../arrangement/arrangement.ts';
import { followed } from './followed.ts';
import { NOTHING, negative, plus, type Tally, tallyOf } from './tally.ts';

/** What stands in the books at a moment: amounts in cents, all of which can be added over accounts. */
export type Stock = {
  /** Everything asked (principal, and interest and costs as far as claimed) by due date; not what was written off. */
  readonly open: Tally;
  /** What of it somebody agreed on or objects to, by due date: it does not come by habit. */
  readonly apart: Tally;
  /** Terms of running arrangements and promises, by the day agreed. */
  readonly agreed: Tally;
  /** `principal`, `interest`, `costs`, `credit`, `arranged`, `promised`, `disputed`, `written-off`; `waiting` counts work. */
  readonly totals: Tally;
  /** Accounts by the version of the plan that they follow: see `followed`. Absent in rows from before it was counted. */
  readonly plans?: Tally;
};

export const NO_STOCK: Stock = {
  open: NOTHING,
  apart: NOTHING,
  agreed: NOTHING,
  totals: NOTHING,
  plans: NOTHING,
};

/** What one of them never counted, the sum does not know either. */
const plansOf = (stocks: readonly Stock[]): Pick<Stock, 'plans'> => {
  const known = stocks.flatMap(({ plans }) => (plans ? [plans] : []));
  return known.length === stocks.length ? { plans: plus(...known) } : {};
};

export const plusStock = (...stocks: readonly Stock[]): Stock => ({
  open: plus(...stocks.map(({ open }) => open)),
  apart: plus(...stocks.map(({ apart }) => apart)),
  agreed: plus(...stocks.map(({ agreed }) => agreed)),
  totals: plus(...stocks.map(({ totals }) => totals)),
  ...plansOf(stocks),
});

/** How the stock changed. */
export const stockChange = (before: Stock, after: Stock): Stock =>
  plusStock(after, {
    open: negative(before.open),
    apart: negative(before.apart),
    agreed: negative(before.agreed),
    totals: negative(before.totals),
    plans: negative(before.plans ?? NOTHING),
  });

/** Still counted among what is open: what was written off is owed, but nobody counts on it. */
export const inBooks = (invoice: OpenInvoice): boolean => invoice.ended?.how !== 'written-off';

/** What is disputed of an invoice. */
const disputedOf = ({ disputes = [] }: AccountState, { number, open }: OpenInvoice): number =>
  Math.min(
    open,
    disputes
      .filter(({ invoice }) => invoice === number)
      .reduce((total, { amount }) => total + (amount ?? open), 0),
  );

/** What is still promised, laid on the invoices of each promise in their order. */
const promisedOn = ({ promises = [], invoices }: AccountState): Tally => {
  const owed = new Map(invoices.map((invoice) => [invoice.number, owedOn(invoice)]));
  return tallyOf(
    promises.flatMap((promise) => {
      let left = Math.max(0, promise.amount - promise.received);
      return promise.invoices.map((number): [string, number] => {
        const part = Math.min(left, owed.get(number) ?? 0);
        left -= part;
        return [number, part];
      });
    }),
  );
};

const agreedOf = ({ arrangement, promises = [] }: AccountState): Tally =>
  tallyOf([
    ...(arrangement && isRunning(arrangement) ? arrangement.instalments : [])
      .filter((term) => !isPaid(term))
      .map((term) => [term.due, leftOf(term)] as const),
    ...promises.map(({ payOn, amount, received }) => [payOn, Math.max(0, amount - received)] as const),
  ]);

/** Work of an account that waits for a person. */
const waitingOf = ({
  approvals,
  decision,
  tasks,
  disputes = [],
  arrangement,
  proposals = [],
}: AccountState) =>
  approvals.filter(({ granted }) => !granted).length +
  (decision ? 1 : 0) +
  tasks.length +
  disputes.length +
  proposals.length +
  (arrangement?.stage === 'proposed' ? 1 : 0);

/**
 * What stands in the books of one account: a pure function of its state, so that the stock of a day is the sum over
 * accounts, and changes by what changed.
 */
export const stockOf = (state: AccountState): Stock => {
  const { arrangement } = state;
  const arranged = arrangement && isRunning(arrangement) ? new Set(arrangement.invoices) : new Set<string>();
  const promised = promisedOn(state);
  const lines = state.invoices.map((invoice) => {
    const owed = owedOn(invoice);
    const disputed = disputedOf(state, invoice);
    const part = arranged.has(invoice.number)
      ? owed
      : Math.min(owed, (promised[invoice.number] ?? 0) + disputed);
    return { invoice, owed, disputed, apart: part };
  });
  const open = lines.filter(({ invoice }) => inBooks(invoice));
  return {
    open: tallyOf(open.map(({ invoice, owed }) => [invoice.due, owed])),
    apart: tallyOf(open.map(({ invoice, apart }) => [invoice.due, apart])),
    agreed: agreedOf(state),
    totals: tallyOf([
      ...open.flatMap(({ invoice, owed, disputed }): [string, number][] => [
        ['principal', invoice.open],
        ['interest', invoice.claimed?.interest ?? 0],
        ['costs', invoice.claimed?.costs ?? 0],
        ['disputed', disputed],
        ['arranged', arranged.has(invoice.number) ? owed : 0],
        ['promised', promised[invoice.number] ?? 0],
      ]),
      ...lines.flatMap(({ invoice, owed }): [string, number][] =>
        inBooks(invoice) ? [] : [['written-off', owed]],
      ),
      ['credit', creditTotal(state)],
      ['waiting', waitingOf(state)],
    ]),
    plans: state.opened ? { [followed(state.plan)]: 1 } : NOTHING,
  };
};
