import { accountKey } from '@voldaan/application/account/fold.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { CallOutcome } from '@voldaan/contract/desk/call-outcome.ts';
import { closeTask } from '@voldaan/domain/account/decide/close-task.ts';
import { recordCall as decideCall } from '@voldaan/domain/account/decide/record-call.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount, changeWithNote } from '../change-account.ts';
import { writeCallNote } from '../note.ts';
import { refused } from '../result.ts';
import { OUTCOME } from '../words/call-outcome.ts';

/** What a debtor can only say who has the invoice. */
const HAS_THE_INVOICE: ReadonlySet<CallOutcome['outcome']> = new Set([
  'waiting-for-approval',
  'in-payment-run',
  'says-paid',
  'agreed',
]);

const isArrivalTask = async (services: Services, staff: StaffSession, debtorId: string, taskId: string) => {
  const { state } = await services.accounts.load(accountKey(staff.administration, debtorId));
  return state.tasks.some(({ id, task }) => id === taskId && task === 'ask-arrival');
};

/**
 * Notes how a call ended: an open call of the plan, or the question whether an invoice arrived, which is
 * answered by whatever shows that it did.
 */
export const recordCall = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  callId: string,
  said: CallOutcome,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  const { outcome, note } = said;
  const on = 'on' in said ? said.on : null;
  const spokeWith = 'spokeWith' in said ? said.spokeWith : null;
  // A payment lies behind us; every other day that an outcome names lies ahead.
  if (outcome === 'says-paid' && on && on > today) return refused('day-in-future');
  if (await isArrivalTask(services, staff, debtorId, callId)) {
    if (!HAS_THE_INVOICE.has(outcome)) return refused('request-not-understood');
    return changeAccount(services, staff, debtorId, (state) => closeTask(state, { taskId: callId }));
  }
  const date = outcome === 'says-paid' ? null : on;
  return changeWithNote(
    services,
    staff,
    debtorId,
    writeCallNote({ spokeWith, note, on }),
    (kept) => (state) =>
      decideCall(state, { callId, outcome: OUTCOME[outcome], today, ...(date && { date }), ...kept }),
  );
};
