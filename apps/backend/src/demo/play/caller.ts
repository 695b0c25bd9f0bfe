import { decideOn } from '@voldaan/application/account/decide-on.ts';
import { recordCall } from '@voldaan/domain/account/decide/record-call.ts';
import { amsterdamDate, amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { laterInstant } from '@voldaan/domain/calendar/instant.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { writeCallNote } from '../../compose/desk/note.ts';
import { JORIS } from '../people.ts';
import { accepted } from './accepted.ts';
import { clockTime, nextAt } from './days.ts';
import type { Hand } from './scene.ts';

const startOf = (day: PlainDate) => amsterdamMoment(day, 0);

/** Joris rings in the course of the morning, each debtor at most once a day. */
export const caller: Hand = ({ services, key, entry, state, now, calls }) => {
  const rung = entry.calls?.[calls.made];
  if (!state.call || !rung) return undefined;
  const { id: callId, callBackOn } = state.call;
  const again = calls.last ? startOf(addDays(calls.last, 1)) : now;
  const asked = callBackOn ? startOf(callBackOn) : now;
  const from = [again, asked].reduce(laterInstant, now);
  const at = nextAt(from, clockTime(10, 20 + (entry.name.length % 40)));
  const today = amsterdamDate(at);
  const date = rung.inDays === undefined ? undefined : addDays(today, rung.inDays);
  return {
    at,
    rings: true,
    play: async () => {
      const text = writeCallNote({
        spokeWith: rung.spokeWith ?? null,
        note: rung.note ?? null,
        on: date ?? null,
      });
      const note = text === null ? undefined : await services.texts.keep(key.administration, key.id, text);
      const call = { callId, outcome: rung.outcome, today, ...(note && { note }), ...(date && { date }) };
      await accepted(decideOn(services, key, { actor: JORIS }, (current) => recordCall(current, call)));
    },
  };
};
