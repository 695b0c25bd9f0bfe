import type { LetterAsks, PostKind } from '../account/letter.ts';
import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import { addSeconds, type Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { MessageStep } from './dunning-step.ts';
import type { PlanningContext } from './planning-context.ts';
import { walk } from './walk.ts';

/** A step that writes, as it will leave when nothing is paid and people do their part at once. */
export type StepAhead = {
  readonly step: MessageStep;
  readonly on: PlainDate;
  readonly last: PlainDate;
  readonly invoices: readonly string[];
  readonly joined: readonly string[];
  /** Interest and costs as it will fix them. */
  readonly asks?: LetterAsks;
  /** Absent: it goes by mail alone. */
  readonly post?: PostKind;
  /** The account as it will be then. */
  readonly state: AccountState;
};

/** Further ahead than any step of the ladder lies from its approval. */
const AHEAD_SECONDS = 120 * 24 * 60 * 60;

/**
 * The message that a rung will send about an invoice: the very planner, walked until then.
 *
 * @returns undefined when nothing of the kind leaves in the next four months, as during a pause without end
 */
export const stepAhead = (
  state: AccountState,
  { rung, invoices: asked }: { readonly rung: number; readonly invoices: readonly string[] },
  context: PlanningContext,
  now: Instant,
): StepAhead | undefined => {
  for (const { at, action, events, after } of walk(state, context, now, addSeconds(now, AHEAD_SECONDS))) {
    if (action?.kind !== 'message' || action.rung !== rung) continue;
    const { step, invoices, joined } = action;
    if (!invoices.some((number) => asked.includes(number))) continue;
    const fixed = events.find((event) => event.type === 'MessageClaimed' || event.type === 'LetterPrinted');
    const letter = events.find((event) => event.type === 'LetterQueued');
    if (!fixed?.last) return undefined;
    return {
      step,
      on: amsterdamDate(at),
      last: fixed.last,
      invoices,
      joined,
      ...(fixed.asks && { asks: fixed.asks }),
      ...(letter && { post: letter.post }),
      state: after,
    };
  }
  return undefined;
};
