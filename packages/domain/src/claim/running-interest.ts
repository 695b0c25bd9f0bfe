import { noticeOf } from '../account/cost-notice.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import type { AccountState } from '../account/state.ts';
import { addDays } from '../calendar/plain-date.ts';
import { debtorClass } from '../party/debtor-kind.ts';
import type { RunningInterest } from './interest-claim.ts';

/**
 * The interest that may be claimed on an invoice.
 *
 * A business owes commercial interest from the day after the last day to pay (art. 6:119a lid 1 BW). Of a
 * consumer statutory interest is claimed from the day after the last free day of his fourteen-day notice: in
 * doubt about the fatal term, the reading that is safe for him. Of a debtor whose kind is not known none is
 * claimed, nor abroad, where other law may apply. An agreed rate takes their place where the file proves it;
 * towards a consumer only a lower one, as a higher one may be unfair.
 */
export const runningInterest = (state: AccountState, invoice: OpenInvoice): RunningInterest | undefined => {
  const { facts } = state;
  if (facts.country !== 'NL' || facts.kind === 'unknown') return undefined;
  const agreed = facts.agreed?.interest && ({ kind: 'agreed', ...facts.agreed.interest } as const);
  if (debtorClass(facts.kind) === 'business') {
    return { rule: agreed ?? { kind: 'commercial' }, from: addDays(invoice.due, 1) };
  }
  const notice = noticeOf(state, invoice.number);
  return notice && { rule: { kind: 'statutory' }, from: notice.costsDueFrom };
};
