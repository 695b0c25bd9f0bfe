import type { OpenInvoice } from '../account/invoice.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { addDays } from '../calendar/plain-date.ts';
import { isKnownOn } from '../law/dated-table.ts';
import { roundToCents } from '../law/exact.ts';
import { type Interest, interestOn } from '../law/interest.ts';
import { interestTable } from '../law/interest-rates.ts';
import type { InterestRule } from '../law/interest-rule.ts';
import { type Cents, ZERO } from '../money/cents.ts';
import { principalLeftOn } from './principal-left.ts';

/** Which interest runs on an invoice, and from which day. */
export type RunningInterest = { readonly rule: InterestRule; readonly from: PlainDate };

/** Beyond its table of rates interest is not computed: a stale table stops the claim, not the work. */
const known = ({ rule, from }: RunningInterest, until: PlainDate): boolean => {
  if (rule.kind === 'agreed') return true;
  const table = interestTable(rule.kind);
  return isKnownOn(table, from) && isKnownOn(table, until);
};

/**
 * Interest on one invoice, exact, with its segments: over what was open on each day, parts that were paid
 * meanwhile taken off the principal, and none over days by which we were late with an answer of our own.
 *
 * @param until - last day that bears interest
 * @param paidUntil - day of the last payment that was known; `until` unless said otherwise
 * @returns undefined when no day bears interest or the rates of the days are not known
 * @see art. 6:119 and 6:119a BW
 */
export const interestSheetOf = (
  invoice: OpenInvoice,
  running: RunningInterest,
  until: PlainDate,
  paidUntil: PlainDate = until,
): Interest | undefined => {
  const { rule, from } = running;
  if (until < from || !known(running, until)) return undefined;
  const before = addDays(from, -1);
  return interestOn({
    rule,
    principal: principalLeftOn(invoice, before < paidUntil ? before : paidUntil),
    from,
    until,
    payments: (invoice.paid ?? [])
      .filter((part) => part.on > before && part.on <= until && part.on <= paidUntil)
      .map(({ on, amount }) => ({ on, amount, settles: 'principal' as const })),
    suspended: invoice.ourDelay ?? [],
  });
};

/** The same, rounded once. */
export const interestClaim = (invoice: OpenInvoice, running: RunningInterest, until: PlainDate): Cents => {
  const sheet = interestSheetOf(invoice, running, until);
  return sheet ? roundToCents(sheet.interest) : ZERO;
};
