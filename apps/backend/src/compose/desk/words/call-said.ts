import type { CallOutcome, PhoneDispute } from '@voldaan/contract/desk/call-outcome.ts';
import type { DisputedByPhone } from '@voldaan/domain/account/decide/agree-by-phone.ts';
import { proposeArrangement } from '@voldaan/domain/account/decide/propose-arrangement.ts';
import type { CallSaid } from '@voldaan/domain/account/decide/record-call.ts';
import type { ArrangementPolicy } from '@voldaan/domain/arrangement/policy.ts';
import type { MinuteOfDay } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import type { Note } from '../note.ts';

/** What an outcome needs to become a command. */
export type SaidOn = {
  readonly today: PlainDate;
  readonly policy: ArrangementPolicy;
  readonly plan: DunningPlan;
  readonly people?: Note;
};

const disputedIn = ({ invoice, category, amount }: PhoneDispute): DisputedByPhone => ({
  invoice,
  category,
  ...(amount !== null && { amount }),
});

const minuteOf = (time: string): MinuteOfDay => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const agreedIn = (
  { how }: Extract<CallOutcome, { outcome: 'agreed' }>,
  { today, policy, plan, people }: SaidOn,
): CallSaid => {
  if (how.is === 'arrangement') {
    const { choice } = how;
    const command = { choice, today, by: 'staff', confirmed: false } as const;
    return { outcome: 'agreed', proposal: (state) => proposeArrangement(state, command, policy, plan) };
  }
  const { calledBy, parts, disputed, ordersOnHold } = how;
  return {
    outcome: 'agreed',
    agreed: {
      calledBy,
      parts,
      ordersOnHold,
      ...(disputed && { disputed: disputedIn(disputed) }),
      ...(people && { people }),
    },
  };
};

/** What the desk records, in the words of the account. */
export const saidIn = (said: CallOutcome, on: SaidOn): CallSaid => {
  switch (said.outcome) {
    case 'waiting-for-approval':
      return { outcome: 'awaiting-approval', ...(said.on && { date: said.on }) };
    case 'says-paid':
      return { outcome: 'already-paid', ...(said.on && { date: said.on }) };
    case 'in-payment-run':
      return { outcome: 'in-payment-run', date: said.on };
    case 'call-back':
      return {
        outcome: 'call-back',
        date: said.on,
        ...(said.at !== null && { time: minuteOf(said.at) }),
      };
    case 'disputed':
      return { outcome: 'disputed', disputed: disputedIn(said.dispute) };
    case 'agreed':
      return agreedIn(said, on);
    default:
      return { outcome: said.outcome };
  }
};
