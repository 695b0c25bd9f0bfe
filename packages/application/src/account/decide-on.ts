import type { Decision } from '@voldaan/domain/account/decision.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import type { RefusalCode } from '@voldaan/domain/account/refusal.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { LegalPolicy } from '@voldaan/domain/law/legal-policy.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import type { Actor, Loaded, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { administrationOf } from './administrations.ts';
import { debtorItem } from './debtors.ts';
import { leavesWork } from './leaves-work.ts';
import { dueMoment, legalPolicyOf, planOf } from './planning.ts';

/** What a command on an account came to. */
export type Outcome =
  | { readonly ok: true; readonly loaded: Loaded<AccountState>; readonly events: readonly AccountEvent[] }
  | { readonly ok: false; readonly code: RefusalCode };

export type Command = {
  readonly actor: Actor;
  /** Given by a caller who may repeat the command; otherwise made anew. */
  readonly commandId?: string;
};

const MOST_TRIES = 8;

/**
 * One decision on one account: load, decide, commit; when somebody else was first, again on what he left.
 * The effects are left to `attend`, which is kicked when there are any.
 *
 * @param decide - pure; called once per try with the state as it then is
 * @throws Error when the account stays contended, or infrastructure fails
 */
export const decideOn = async (
  services: Services,
  key: StreamKey,
  command: Command,
  decide: (state: AccountState, plan: DunningPlan, law: LegalPolicy) => Decision,
): Promise<Outcome> => {
  const commandId = command.commandId ?? services.chance.id();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const [administration, debtor, loaded] = await Promise.all([
      administrationOf(services.items, key.administration),
      debtorItem(services.items, key.administration, key.id),
      services.accounts.load(key),
    ]);
    if (command.commandId && loaded.hasDecided(command.commandId)) return { ok: true, loaded, events: [] };
    const decision = decide(
      loaded.state,
      planOf(loaded.state, administration),
      legalPolicyOf(administration),
    );
    if (!decision.ok) return { ok: false, code: decision.refusal.code };
    if (decision.events.length === 0) return { ok: true, loaded, events: [] };
    const now = services.clock.now();
    const state = evolveAll(loaded.state, decision.events);
    const due = dueMoment(key.id, state, administration, now);
    const pending = leavesWork(loaded, { state, due, now }, administration, debtor?.value);
    const committed = await services.accounts.commit(loaded, {
      commit: { commandId, actor: command.actor, at: now, events: decision.events },
      state,
      due,
      wake: loaded.wake,
      pending,
    });
    if (committed.committed) {
      if (pending) await kicked(services, key);
      return { ok: true, loaded: committed.loaded, events: decision.events };
    }
  }
  throw new Error(`Account ${key.administration}/${key.id} stayed contended.`);
};

/** A lost kick is no failure of the command: the sweep finds what waits. */
const kicked = (services: Services, key: StreamKey): Promise<void> =>
  services.kick.kick(key).catch(() => undefined);
