import type { Services } from '@voldaan/application/services.ts';
import type { Decide } from '@voldaan/contract/desk/decisions.ts';
import { approveStep as decideApprove, takeDecision } from '@voldaan/domain/account/decide/approve.ts';
import { sendAgain as decideAgain } from '@voldaan/domain/account/decide/record-message.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount, changeWithNote } from '../change-account.ts';
import { refused } from '../result.ts';
import { CHOICE } from '../words/decision-choice.ts';

/** A yes to a step; it leaves on its day. */
export const approveStep = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  approvalId: string,
): Promise<Result<void>> =>
  changeAccount(services, staff, debtorId, (state) => decideApprove(state, { approvalId }));

/** How it goes on when the ladder has ended. Giving up money needs a second person. */
export const decide = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  decisionId: string,
  chosen: Decide,
): Promise<Result<void>> => {
  const { choice, reason } = chosen;
  if (choice === 'forgive' || choice === 'write-off') return refused('second-person-needed');
  const today = amsterdamDate(services.clock.now());
  const until = chosen.choice === 'wait' ? { until: chosen.until } : {};
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state) =>
      takeDecision(state, { decisionId, choice: CHOICE[choice], today, ...until, ...note }),
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
