import { recordMessage } from '@voldaan/domain/account/decide/record-message.ts';
import { takeDueActions } from '@voldaan/domain/account/decide/take-due-actions.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { nextAction } from '@voldaan/domain/plan/next-action.ts';
import { administrationOf } from '../account/administrations.ts';
import { debtorItem, knownDebtor } from '../account/debtors.ts';
import { finishMoves } from '../account/finish-moves.ts';
import { dueMoment, planningContext, planOf } from '../account/planning.ts';
import type { Actor, Committed, Loaded, StreamKey, Wake } from '../ports/stream.ts';
import { rowsOf } from '../rows/rows-of.ts';
import { writeRows } from '../rows/write-rows.ts';
import type { Services } from '../services.ts';
import { announce } from '../webhook/announce.ts';
import { followAttempts } from './follow-attempts.ts';
import { noteBrokenAddress } from './note-broken-address.ts';
import type { Claimed } from './send-claimed.ts';
import { wakeMoment } from './wake-moment.ts';

export const PLAN: Actor = { kind: 'system', id: 'plan' };

const MOST_TRIES = 8;

const commit = (
  services: Services,
  administration: Administration,
  loaded: Loaded<AccountState>,
  events: readonly AccountEvent[],
  rest: { readonly wake: Wake | undefined; readonly pending: boolean },
): Promise<Committed<AccountState>> => {
  const now = services.clock.now();
  const state = evolveAll(loaded.state, events);
  const due = dueMoment(loaded.key.id, state, administration, now);
  return services.accounts.commit(loaded, {
    commit: { commandId: services.chance.id(), actor: PLAN, at: now, events },
    state,
    due,
    ...rest,
  });
};

/** Decides what is due and claims its messages, on one consistent read and in one conditional put. */
const decideAndClaim = async (
  services: Services,
  administration: Administration,
  loaded: Loaded<AccountState>,
) => {
  const { key } = loaded;
  let before = loaded;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const run = services.chance.id();
    const now = services.clock.now();
    const context = planningContext(key.id, before.state, administration, now);
    const events = takeDueActions(before.state, { now, run }, context);
    if (events.length === 0) return { before, after: before, events };
    const committed = await commit(services, administration, before, events, {
      wake: before.wake,
      pending: true,
    });
    if (committed.committed) return { before, after: committed.loaded, events };
    before = await services.accounts.load(key);
  }
  throw new Error(`Account ${key.administration}/${key.id} stayed contended.`);
};

/** Something is due that could not be decided now: looked at again soon, but never in a circle. */
const LOOK_AGAIN_SECONDS = 60;

/** The schedule for the next moment: created when it changed, the old one deleted unless it has fired. */
const setWake = async (
  services: Services,
  loaded: Loaded<AccountState>,
  state: AccountState,
  administration: Administration,
  decided: boolean,
) => {
  const now = services.clock.now();
  const action = nextAction(state, planningContext(loaded.key.id, state, administration, now), now);
  const next = wakeMoment(action?.at, now);
  const at = next && !decided && next <= now ? addSeconds(now, LOOK_AGAIN_SECONDS) : next;
  const old = loaded.wake;
  if (old && old.at === at && old.at > now) return old;
  const wake = at && { at, version: loaded.version };
  if (wake) await services.wakeUps.set(loaded.key, wake);
  if (old && old.at > now) await services.wakeUps.clear(loaded.key, old);
  return wake;
};

/**
 * Attends to one account: decides what is due, claims and sends its messages, writes the rows of lists and
 * sets the next wake-up. Harmless when called late, early, twice or for nothing; the wake-up, the kick after
 * a commit, the redrive and the sweep all call it.
 */
export const attend = async (services: Services, key: StreamKey): Promise<void> => {
  const [administration, item, loaded] = await Promise.all([
    administrationOf(services.items, key.administration),
    debtorItem(services.items, key.administration, key.id),
    services.accounts.load(key),
  ]);
  if (!loaded.state.opened) return;
  const debtor = knownDebtor(item, key);
  const followed = await finishMoves(services, await followAttempts(services, loaded));
  const { before, after, events } = await decideAndClaim(services, administration, followed);
  const plan = planOf(after.state, administration);

  let state = after.state;
  const news: AccountEvent[] = [];
  for (const claimed of events.filter((event): event is Claimed => event.type === 'MessageClaimed')) {
    // Most calls find nothing to send; what renders mail is loaded with the first message.
    const { sendClaimed } = await import('./send-claimed.ts');
    const outcome = await sendClaimed(services, after, administration, debtor, claimed);
    const decision = recordMessage(
      state,
      { messageId: claimed.messageId, now: services.clock.now(), ...outcome },
      plan,
    );
    if (!decision.ok) continue;
    news.push(...decision.events);
    state = evolveAll(state, decision.events);
  }

  const [wake] = await Promise.all([
    setWake(services, after, state, administration, events.length > 0),
    writeRows(services, {
      key,
      version: after.version,
      known: before.pendingSince
        ? undefined
        : rowsOf(key, before.state, debtor, administration, services.clock.now()),
      rows: rowsOf(key, state, debtor, administration, services.clock.now()),
    }),
    announce(services, administration, after),
  ]);
  if (news.length === 0) {
    const due = dueMoment(key.id, state, administration, services.clock.now());
    await services.accounts.settle(after, { wake, due });
    return;
  }
  await recordNews(services, administration, after, news, wake);
  if (news.some((event) => event.type === 'MessageBounced')) await noteBrokenAddress(services, key);
};

/** The second commit: what became of the messages. When somebody decided meanwhile, it is told to his state. */
const recordNews = async (
  services: Services,
  administration: Administration,
  after: Loaded<AccountState>,
  news: readonly AccountEvent[],
  wake: Wake | undefined,
): Promise<void> => {
  let loaded = after;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const undisturbed = loaded.version === after.version;
    const committed = await commit(services, administration, loaded, news, { wake, pending: !undisturbed });
    if (committed.committed) {
      if (!undisturbed) await services.kick.kick(after.key).catch(() => undefined);
      return;
    }
    loaded = await services.accounts.load(after.key);
  }
  throw new Error(`Account ${after.key.administration}/${after.key.id} stayed contended.`);
};
