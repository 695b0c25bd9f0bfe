import type { OpenInvoice, PaidPart } from '../account/invoice.ts';
import { type AccountState, creditTotal } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { roundToCents } from '../law/exact.ts';
import type { Interest } from '../law/interest.ts';
import type { InterestRule } from '../law/interest-rule.ts';
import type { LegalPolicy } from '../law/legal-policy.ts';
import { type Cents, cents, minus, sum, ZERO } from '../money/cents.ts';
import { claimMade } from './claim-made.ts';
import { interestSheetOf } from './interest-claim.ts';
import { runningInterest } from './running-interest.ts';

/**
 * `claimed`: what was asked, and all that portal, letters and allocation know. `computed`: what also runs by
 * the law and was not asked, for the desk alone.
 */
export type ClaimView = 'claimed' | 'computed';

/** Interest over one invoice with the segments from which a person can check it. */
export type StatedInterest = {
  readonly rule: InterestRule;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly sheet: Interest;
  readonly amount: Cents;
};

/** One invoice of a claim statement. */
export type StatedInvoice = {
  readonly number: string;
  readonly due: PlainDate;
  readonly principal: Cents;
  readonly payments: readonly PaidPart[];
  readonly open: Cents;
  readonly interest: StatedInterest | null;
  /** Interest and costs that are left of what was claimed. */
  readonly left: { readonly interest: Cents; readonly costs: Cents };
};

export type ClaimStatement = {
  readonly on: PlainDate;
  readonly view: ClaimView;
  readonly invoices: readonly StatedInvoice[];
  readonly costs: { readonly base: Cents; readonly amount: Cents; readonly vat: Cents } | null;
  readonly credit: Cents;
  /** Principal, interest, costs and VAT that are left, less what is in credit. */
  readonly total: Cents;
};

const statedInterest = (
  state: AccountState,
  invoice: OpenInvoice,
  on: PlainDate,
  view: ClaimView,
): StatedInterest | null => {
  const running = runningInterest(state, invoice);
  const { claimed } = invoice;
  if (!running || (view === 'claimed' && !claimed?.asked.interest)) return null;
  const until = view === 'claimed' && claimed ? claimed.until : on;
  const known = view === 'claimed' && claimed ? claimed.on : until;
  const sheet = interestSheetOf(invoice, running, until, known);
  if (!sheet) return null;
  const amount = view === 'claimed' && claimed ? claimed.asked.interest : roundedOf(sheet);
  return { ...running, until, sheet, amount };
};

const roundedOf = ({ interest }: Interest): Cents => roundToCents(interest);

const stated = (
  state: AccountState,
  invoice: OpenInvoice,
  on: PlainDate,
  view: ClaimView,
): StatedInvoice => ({
  number: invoice.number,
  due: invoice.due,
  principal: invoice.amount,
  payments: invoice.paid ?? [],
  open: invoice.open,
  interest: statedInterest(state, invoice, on, view),
  left: { interest: invoice.claimed?.interest ?? ZERO, costs: invoice.claimed?.costs ?? ZERO },
});

const claimedCosts = (state: AccountState): ClaimStatement['costs'] => {
  const asked = state.invoices.flatMap((invoice) => invoice.claimed?.asked ?? []);
  const amount = sum(asked.map(({ costs }) => costs));
  if (amount === 0) return null;
  return { amount, base: sum(asked.map(({ base }) => base)), vat: sum(asked.map(({ vat }) => vat)) };
};

const computedCosts = (state: AccountState, policy: LegalPolicy, on: PlainDate): ClaimStatement['costs'] => {
  const late = state.invoices.filter(({ due, claimed }) => due < on && !claimed);
  const numbers = late.map((invoice) => invoice.number);
  const { base, costs, vat } = claimMade(state, numbers, policy, on, on);
  const claimed = claimedCosts(state);
  const all = {
    base: sum([base, claimed?.base ?? ZERO]),
    amount: sum([costs, claimed?.amount ?? ZERO]),
    vat: sum([vat, claimed?.vat ?? ZERO]),
  };
  return all.amount > 0 ? all : null;
};

/** Interest that runs beyond what was claimed and paid. */
const interestLeft = ({ interest, left, payments }: StatedInvoice, view: ClaimView): Cents => {
  if (view === 'claimed') return left.interest;
  const paid = sum(payments.map((part) => part.interest ?? ZERO));
  return cents(Math.max(left.interest, (interest?.amount ?? 0) - paid));
};

/**
 * What an account comes to on a day: principal, interest, costs, VAT, and each payment with what it settled.
 *
 * @param on - the day; interest counts up to and including it (in a claim, to the last day of that)
 * @param view - only what was claimed, or all that runs
 */
export const claimStatement = (
  state: AccountState,
  policy: LegalPolicy,
  on: PlainDate,
  view: ClaimView,
): ClaimStatement => {
  const invoices = state.invoices.map((invoice) => stated(state, invoice, on, view));
  const costs = view === 'claimed' ? claimedCosts(state) : computedCosts(state, policy, on);
  const costsPaid = sum(invoices.flatMap(({ payments }) => payments.map((part) => part.costs ?? ZERO)));
  const costsLeft =
    view === 'claimed'
      ? sum(invoices.map(({ left }) => left.costs))
      : cents(Math.max(0, (costs?.amount ?? 0) + (costs?.vat ?? 0) - costsPaid));
  const credit = creditTotal(state);
  const owed = sum([
    ...invoices.map(({ open }) => open),
    ...invoices.map((invoice) => interestLeft(invoice, view)),
    costsLeft,
  ]);
  return { on, view, invoices, costs, credit, total: minus(owed, credit) };
};
