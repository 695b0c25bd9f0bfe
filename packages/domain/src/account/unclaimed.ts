import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { costsDue } from '../claim/costs-due.ts';
import { interestClaim } from '../claim/interest-claim.ts';
import { principalLeftOn } from '../claim/principal-left.ts';
import { runningInterest } from '../claim/running-interest.ts';
import { businessCosts } from '../law/business-costs.ts';
import { COLLECTION_COST_SCALE } from '../law/collection-cost-scale.ts';
import { isKnownOn } from '../law/dated-table.ts';
import { DEFAULT_LEGAL_POLICY } from '../law/legal-policy.ts';
import { type Cents, sum, ZERO } from '../money/cents.ts';
import { debtorClass } from '../party/debtor-kind.ts';
import { noticeOf } from './cost-notice.ts';
import type { OpenInvoice } from './invoice.ts';
import type { AccountState } from './state.ts';

/** Interest and costs that were computed and never asked. */
export type Unclaimed = { readonly interest: Cents; readonly costs: Cents };

/** Costs that could have been asked of these invoices, computed once over all of them. */
const costsOf = (
  state: AccountState,
  late: readonly OpenInvoice[],
  oldest: OpenInvoice,
  on: PlainDate,
): Cents => {
  if (debtorClass(state.facts.kind) === 'consumer') {
    const notice = noticeOf(state, oldest.number);
    return notice ? costsDue(state, notice, DEFAULT_LEGAL_POLICY, on).costs : ZERO;
  }
  const since = addDays(oldest.due, 1);
  if (!isKnownOn(COLLECTION_COST_SCALE, since)) return ZERO;
  return businessCosts(
    late.map((invoice) => principalLeftOn(invoice, invoice.due)),
    since,
  ).costs;
};

/**
 * Interest and costs that the law allows on invoices that were paid late but that were never claimed. They
 * are recorded as forgiven when the principal is paid, because a receipt for it presumes them paid (6:50 lid
 * 2 BW). Costs are computed once over all of them and stand with the oldest. On an invoice of which interest
 * and costs were claimed nothing more runs unasked: its claim was fixed.
 *
 * Nothing abroad, where other law may apply; nothing outside the tables; of a consumer only what ran after his
 * fourteen-day notice.
 *
 * @param invoices - closed by one payment, with the parts that were paid of them
 * @param on - day on which the payment arrived
 * @see art. 6:96, 6:119, 6:119a BW
 */
export const unclaimedOn = (
  state: AccountState,
  invoices: readonly OpenInvoice[],
  on: PlainDate,
): ReadonlyMap<string, Unclaimed> => {
  if (state.facts.country !== 'NL') return new Map();
  const late = invoices.filter(
    (invoice) => invoice.due < on && !invoice.claimed && principalLeftOn(invoice, invoice.due) > 0,
  );
  const [oldest] = [...late].sort((a, b) => (a.due < b.due ? -1 : 1));
  if (!oldest) return new Map();
  const costs = costsOf(state, late, oldest, on);
  return new Map(
    late.map((invoice): [string, Unclaimed] => {
      const running = runningInterest(state, invoice);
      const interest = running ? interestClaim(invoice, running, on) : ZERO;
      return [invoice.number, { interest, costs: invoice === oldest ? sum([costs]) : ZERO }];
    }),
  );
};
