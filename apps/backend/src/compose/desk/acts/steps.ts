import type { Services } from '@voldaan/application/services.ts';
import type { Permission } from '@voldaan/application/staff/permission.ts';
import type { AnswerProposal, Decide } from '@voldaan/contract/desk/decisions.ts';
import { approveStep as decideApprove, takeDecision } from '@voldaan/domain/account/decide/approve.ts';
import { sendAgain as decideAgain } from '@voldaan/domain/account/decide/record-message.ts';
import {
  answerProposal as decideAnswer,
  needsSecondPerson,
} from '@voldaan/domain/account/decide/second-person.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount, changeWithNote } from '../change-account.ts';
import { CHOICE } from '../words/decision-choice.ts';

/** A yes to a step; it leaves on its day. */
export const approveStep = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  approvalId: string,
): Promise<Result<void>> =>
  changeAccount(services, staff, debtorId, (state) => decideApprove(state, { approvalId }));

/**
 * What a choice asks of who makes it: what cannot be taken back may be proposed by whoever does the work, because
 * another one who may decide about money has to confirm it.
 */
export const permissionToDecide = (_debtorId: string, _decisionId: string, { choice }: Decide): Permission =>
  needsSecondPerson(CHOICE[choice]) ? 'work' : 'approve';

/** How it goes on when the ladder has ended; a hand-over or write-off waits for a second person. */
export const decide = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  decisionId: string,
  chosen: Decide,
): Promise<Result<void>> => {
  const { choice, reason } = chosen;
  const today = amsterdamDate(services.clock.now());
  const until = chosen.choice === 'wait' ? { until: chosen.until } : {};
  const by = staff.actor.id;
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state) =>
      takeDecision(state, { decisionId, choice: CHOICE[choice], by, today, ...until, ...note }),
  );
};

/** The second person confirms or refuses what was proposed; who it is comes from the session. */
export const answerProposal = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  decisionId: string,
  { choice, answer, reason }: AnswerProposal,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  const command = { decisionId, choice: CHOICE[choice], answer, by: staff.actor.id, today };
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state) => decideAnswer(state, { ...command, ...note }),
  );
};

/** Somebody has found out that a mail did not leave. */
export const sendAgain = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  messageId: string,
): Promise<Result<void>> =>
  changeAccount(services, staff, debtorId, (state, plan) =>
    decideAgain(state, { messageId, now: services.clock.now() }, plan),
  );
