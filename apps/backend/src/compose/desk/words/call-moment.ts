import { clockTime } from '@voldaan/application/message/call-confirmed.ts';
import type { CallMoment, LastContact } from '@voldaan/contract/desk/calls.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { callMoment } from '@voldaan/domain/call/calling-hours.ts';
import type { LastContact as Contact } from '@voldaan/domain/call/last-contact.ts';
import { OUTCOME_SHOWN } from './call-outcome.ts';

/** Whether a debtor may be rung now, with the times as his own clock shows them. */
export const shownMoment = (country: string, now: Instant): CallMoment => {
  const { local, from, guessed = false, ...moment } = callMoment(country, now);
  return { ...moment, local: clockTime(local), from: from === undefined ? null : clockTime(from), guessed };
};

/** The last thing between us and a debtor, in the words of the desk. */
export const shownContact = (contact: Contact): LastContact =>
  contact.by === 'call'
    ? { on: contact.on, by: 'call', step: null, outcome: OUTCOME_SHOWN[contact.outcome] }
    : { on: contact.on, by: contact.by, step: contact.step, outcome: null };
