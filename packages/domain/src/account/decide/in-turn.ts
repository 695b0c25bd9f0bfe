import { accept, type Decision } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import type { AccountState } from '../state.ts';

/** Decisions one after the other, each on what the one before it left; one that is refused refuses them all. */
export const inTurn = (
  state: AccountState,
  ...steps: readonly ((state: AccountState) => Decision)[]
): Decision => {
  const events: AccountEvent[] = [];
  let current = state;
  for (const step of steps) {
    const decision = step(current);
    if (!decision.ok) return decision;
    events.push(...decision.events);
    current = evolveAll(current, decision.events);
  }
  return accept(...events);
};
