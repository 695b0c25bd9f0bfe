import { decideOn } from '@voldaan/application/account/decide-on.ts';
import { writePeople } from '@voldaan/application/message/call-confirmed.ts';
import { confirmByMail } from '@voldaan/domain/account/decide/answer-agreement.ts';
import { recordCall } from '@voldaan/domain/account/decide/record-call.ts';
import { amsterdamDate, amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { laterInstant } from '@voldaan/domain/calendar/instant.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { writeCallNote } from '../../compose/desk/note.ts';
import { JORIS } from '../people.ts';
import { accepted } from './accepted.ts';
import { clockTime, nextAt } from './days.ts';
import { saidOf } from './said-of.ts';
import type { Hand } from './scene.ts';

const startOf = (day: PlainDate) => amsterdamMoment(day, 0);

/** What Joris is called. */
const CALLER = 'Joris Bakker';

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
      const people =
        rung.outcome === 'agreed' && rung.spokeWith
          ? await services.texts.keep(
              key.administration,
              key.id,
              writePeople({ caller: CALLER, name: rung.spokeWith, role: null }),
            )
          : undefined;
      const call = { callId, at, today, by: JORIS.id, ...(note && { note }) };
      await accepted(
        decideOn(services, key, { actor: JORIS }, (current, plan) =>
          recordCall(current, { ...call, said: saidOf(rung, current, date, people) }, plan),
        ),
      );
      if (!people) return;
      // What was agreed is confirmed by mail after the call.
      await accepted(
        decideOn(services, key, { actor: JORIS }, (current) =>
          confirmByMail(current, {
            agreementId: current.agreements?.at(-1)?.agreementId ?? '',
            send: true,
            today,
          }),
        ),
      );
    },
  };
};
