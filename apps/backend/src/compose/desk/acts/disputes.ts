import type { Services } from '@voldaan/application/services.ts';
import type { AnswerDispute } from '@voldaan/contract/desk/disputes.ts';
import { answerDispute as decideAnswer } from '@voldaan/domain/account/decide/answer-dispute.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeWithNote } from '../change-account.ts';

/** Our answer to an objection; the debtor is told, with the reason. */
export const answerDispute = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  disputeId: string,
  { reason, ...said }: AnswerDispute,
): Promise<Result<void>> => {
  const { why: chosen, ...answer } = { why: undefined, ...said };
  const why = chosen ? { why: chosen } : {};
  const today = amsterdamDate(services.clock.now());
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state, plan) => decideAnswer(state, { disputeId, ...answer, today, ...why, ...note }, plan),
  );
};
