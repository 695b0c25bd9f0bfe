import { noticeOf } from '../account/cost-notice.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import type { AccountState } from '../account/state.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { isKnownOn } from '../law/dated-table.ts';
import { interestTable } from '../law/interest-rates.ts';
import { type InterestRule, yearlyRate } from '../law/interest-rule.ts';
import { debtorClass } from '../party/debtor-kind.ts';
import type { RunningInterest } from './interest-claim.ts';

/** An agreed rate below the statutory one of that day: what was promised to a consumer is kept. */
const isLower = (agreed: InterestRule, on: PlainDate): boolean =>
  isKnownOn(interestTable('statutory'), on) && yearlyRate(agreed, on) < yearlyRate({ kind: 'statutory' }, on);

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
  if (!notice) return undefined;
  const from = notice.costsDueFrom;
  return { rule: agreed && isLower(agreed, from) ? agreed : { kind: 'statutory' }, from };
};
