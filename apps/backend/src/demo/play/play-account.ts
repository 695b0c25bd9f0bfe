import type { Services } from '@voldaan/application/services.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { type Instant, laterInstant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { DEMO } from '../administrations.ts';
import { caller } from './caller.ts';
import { approver, clerk, mailProvider, plan, postman, printer } from './hands.ts';
import { sinking } from './post-office.ts';
import type { Act, Hand } from './scene.ts';
import { arrivalsOf, arrive, keyOf, type Role, scriptOf } from './script.ts';
import { stage } from './stage.ts';

/** At the same moment the plan goes before people. */
const HANDS: readonly Hand[] = [mailProvider, plan, caller, approver, printer, postman, clerk];

/** More than this many acts on one account: a play without end. */
const MOST_ACTS = 500;

/**
 * Plays the past of one debtor from his first invoice up to a moment. Cut off and played again, it goes on
 * where it stopped.
 */
export const playAccount = async (services: Services, role: Role, until: Instant): Promise<void> => {
  const [first] = arrivalsOf(role);
  if (!first) return;
  let now = first.at;
  const here = stage(services, DEMO, { now: () => now }, sinking(role.entry));
  const key = keyOf(await arrive(here, role, first.day));

  const log = await here.accounts.history(key);
  now = log.reduce((latest, { at }) => laterInstant(latest, at), now);
  const rang = log.filter(({ events }) => events.some(({ type }) => type === 'CallAttempted'));
  let calls: { made: number; last: PlainDate | undefined } = {
    made: rang.length,
    last: rang.map(({ at }) => amsterdamDate(at)).at(-1),
  };

  const script = [...scriptOf(here, key, role)];
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    const { state } = await here.accounts.load(key);
    const scene = { services: here, key, entry: role.entry, state, now, calls };
    const [scripted] = script;
    const act = [scripted, ...HANDS.map((hand) => hand(scene))].reduce<Act | undefined>(
      (soonest, one) => (one && (!soonest || one.at < soonest.at) ? one : soonest),
      undefined,
    );
    if (!act || act.at > until) return;
    if (act === scripted) script.shift();
    now = laterInstant(now, act.at);
    await act.play();
    if (act.rings) calls = { made: calls.made + 1, last: amsterdamDate(now) };
  }
  throw new Error(`The play of ${role.entry.name} has no end.`);
};
