import type { Services } from '@voldaan/application/services.ts';
import type { CallOutcome } from '@voldaan/contract/desk/call-outcome.ts';
import { recordCall as decideCall } from '@voldaan/domain/account/decide/record-call.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeWithNote } from '../change-account.ts';
import { writeCallNote } from '../note.ts';
import { refused } from '../result.ts';
import { OUTCOME } from '../words/call-outcome.ts';

/** How far ahead a day may lie is said in the words of what it is the day of. */
const TOO_FAR: Partial<Record<CallOutcome['outcome'], Parameters<typeof refused>[0]>> = {
  agreed: 'promise-too-far',
  'in-payment-run': 'payment-run-too-far',
  'call-back': 'call-back-too-far',
};

/** Notes how a call that the plan asks for has ended. */
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
  const date = outcome === 'says-paid' ? null : on;
  return changeWithNote(
    services,
    staff,
    debtorId,
    writeCallNote({ spokeWith, note, on }),
    (kept) => (state) =>
      decideCall(state, { callId, outcome: OUTCOME[outcome], today, ...(date && { date }), ...kept }),
    { 'date-too-far': TOO_FAR[outcome] ?? 'request-not-understood' },
  );
};
