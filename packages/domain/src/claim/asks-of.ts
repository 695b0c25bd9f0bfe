import type { AccountEvent } from '../account/event.ts';
import type { LetterAsks } from '../account/letter.ts';
import type { AccountState } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { LegalPolicy } from '../law/legal-policy.ts';
import type { MessageStep } from '../plan/dunning-step.ts';
import { type ClaimMade, claimMade } from './claim-made.ts';
import { noticeCosts } from './notice-costs.ts';

/** A message that is about to be fixed: printed, or sent. */
export type Fixing = {
  readonly step: MessageStep;
  readonly invoices: readonly string[];
  readonly on: PlainDate;
  readonly last: PlainDate;
};

/**
 * What a message says of interest and costs on the day that it is fixed, so that paper, mail, portal and file
 * name one amount. A reminder says nothing, a business notice announces without asking; a fourteen-day notice
 * fixes the costs, a notice of default claims.
 */
export const asksOf = (
  state: AccountState,
  { step, invoices, on, last }: Fixing,
  policy: LegalPolicy,
): LetterAsks | undefined => {
  if (step === 'notice-of-default') {
    return { kind: 'claim', made: claimMade(state, invoices, policy, on, last) };
  }
  if (step !== 'fourteen-day-notice') return undefined;
  const named = state.invoices.filter((invoice) => invoices.includes(invoice.number));
  const answer = noticeCosts(state, named, policy, on);
  if (answer.kind === 'none') return undefined;
  const { claims, costs, vat, earlier } = answer.value;
  return { kind: 'notice', claims, costs, vat, ...(earlier && { earlier }) };
};

/** The claim becomes one when its notice of default leaves. */
export const claimEvent = (made: ClaimMade, rung: number, on: PlainDate): AccountEvent => {
  const { parts, base, costs, vat, until, noticeOn } = made;
  return {
    type: 'InterestAndCostsClaimed',
    rung,
    parts,
    base,
    costs,
    vat,
    on,
    last: until,
    ...(noticeOn && { noticeOn }),
  };
};
