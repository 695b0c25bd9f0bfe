import { arrangementPolicy } from '@voldaan/application/answer/arrangement-policy.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { ArrangementReview, DraftArrangementAnswer } from '@voldaan/contract/desk/review.ts';
import {
  acceptArrangement,
  counterArrangement,
  refuseArrangement,
} from '@voldaan/domain/account/decide/answer-arrangement.ts';
import type { Decision } from '@voldaan/domain/account/decision.ts';
import { rails } from '@voldaan/domain/arrangement/rails.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { mayApprove } from '../acts/arrangements.ts';
import { openAccount } from '../opened-account.ts';
import { chronicleOf } from '../past/chronicle.ts';
import { found, refused } from '../result.ts';
import { planLines, termLines } from './ledgers.ts';
import { paymentHistory } from './payment-history.ts';
import { after, mailAfter, refusalIn, TYPED } from './previewed.ts';

/**
 * A proposal weighed: against policy, against how the debtor paid, and by what each answer would lead to. The very
 * decisions run on a copy of the account, and nothing is written.
 */
export const reviewArrangement = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  arrangementId: string,
  { answer, choice, reason }: DraftArrangementAnswer,
): Promise<Result<ArrangementReview>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { state, administration, context, now, today, key } = account;
  const { arrangement } = state;
  if (arrangement?.id !== arrangementId || arrangement.stage !== 'proposed') return refused('already-done');
  const policy = arrangementPolicy(administration, state);
  const of = { arrangementId, today };
  const note = reason === null ? {} : { note: TYPED };
  const accepting = acceptArrangement(state, { ...of, approver: mayApprove(staff) }, policy, context.plan);
  const agreed = acceptArrangement(state, { ...of, approver: true }, policy, context.plan);
  const countering = choice && counterArrangement(state, { ...of, choice, ...note }, policy);
  const refusing = refuseArrangement(state, { ...of, by: 'staff', note: TYPED }, context.plan);
  const countered = countering ? after(state, countering)?.arrangement : undefined;
  const left = after(state, refusing);
  const chosen: Decision | null =
    answer === null ? null : { accept: accepting, counter: countering, refuse: refusing }[answer];
  const then = chosen && after(state, chosen);
  return found({
    rails: rails(arrangement.instalments, policy, today),
    history: paymentHistory(chronicleOf(await services.accounts.history(key))),
    ledgers: {
      accept: termLines(after(state, agreed)?.arrangement?.instalments ?? arrangement.instalments),
      counter: countered ? termLines(countered.instalments) : null,
      refuse: left ? planLines(left, context, now) : [],
    },
    mail: then ? await mailAfter(services, account, then, reason ?? '…') : null,
    refusal: chosen ? refusalIn(chosen, staff) : null,
  });
};
