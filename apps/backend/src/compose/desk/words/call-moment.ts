import { clockTime } from '@voldaan/application/message/call-confirmed.ts';
import type { CallMoment, LastContact } from '@voldaan/contract/desk/calls.ts';
import type { MinuteOfDay } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { callMoment } from '@voldaan/domain/call/calling-hours.ts';
import type { LastContact as Contact } from '@voldaan/domain/call/last-contact.ts';
import { isClosed, type SendingRules } from '@voldaan/domain/plan/sending-rules.ts';
import { OUTCOME_SHOWN } from './call-outcome.ts';

/** Whom to ring, and what he and the administration said about when. */
type Called = {
  readonly country: string;
  /** The day, and the minute of it on his clock. */
  readonly callBackOn?: PlainDate | null | undefined;
  readonly callBackAt?: MinuteOfDay | null | undefined;
  readonly sending?: SendingRules | undefined;
};

/** Whether a debtor may be rung now, with the times as his own clock shows them. */
export const shownMoment = (
  { country, callBackOn, callBackAt, sending }: Called,
  now: Instant,
): CallMoment => {
  const { next, ...moment } = callMoment(
    {
      country,
      ...(callBackOn && {
        appointment: { on: callBackOn, ...(typeof callBackAt === 'number' && { at: callBackAt }) },
      }),
      ...(sending && { closedOn: (day) => isClosed(sending, day) }),
    },
    now,
  );
  return {
    now: moment.now,
    local: clockTime(moment.local),
    next: next ? { on: next.on, from: clockTime(next.from) } : null,
    guessed: moment.guessed === true,
  };
};

/** The last thing between us and a debtor, in the words of the desk. */
export const shownContact = (contact: Contact): LastContact =>
  contact.by === 'call'
    ? { on: contact.on, by: 'call', step: null, outcome: OUTCOME_SHOWN[contact.outcome] }
    : { on: contact.on, by: contact.by, step: contact.step, outcome: null };
