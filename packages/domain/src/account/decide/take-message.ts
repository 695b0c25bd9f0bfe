import type { Instant } from '../../calendar/instant.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { workingDayFrom } from '../../calendar/working-day.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import type { PlannedAction } from '../../plan/planned-action.ts';
import { channelsOf } from '../channel.ts';
import type { AccountEvent } from '../event.ts';
import { lastRung } from '../invoice.ts';
import type { AccountState } from '../state.ts';

type MessageAction = Extract<PlannedAction, { kind: 'message' }>;

/** Last day to pay that a message of this rung names. */
export const termOf = (plan: DunningPlan, rung: number, on: PlainDate): PlainDate => {
  const days = plan.steps.find((step) => step.rung === rung)?.termDays ?? 0;
  return workingDayFrom(addDays(on, days));
};

/** A call that was not made before the notice came is closed as missed; the plan goes on. */
const missedCall = (state: AccountState, action: MessageAction): readonly AccountEvent[] => {
  if (!state.call || action.step === 'reminder') return [];
  const moving = new Set(action.invoices);
  const waits = state.call.invoices.some((number) => {
    const invoice = state.invoices.find((candidate) => candidate.number === number);
    return invoice !== undefined && !moving.has(number) && lastRung(invoice) < action.rung;
  });
  return waits ? [] : [{ type: 'CallClosed', callId: state.call.id, why: 'missed' }];
};

/** A step that writes: taken, and its mail and letter claimed in the same commit. */
export const takeMessage = (
  state: AccountState,
  action: MessageAction,
  plan: DunningPlan,
  on: PlainDate,
  now: Instant,
  run: string,
): readonly AccountEvent[] => {
  const { step, rung, invoices, joined, cause } = action;
  const about = state.invoices.filter((invoice) => invoices.includes(invoice.number));
  const principals = about.map((invoice) => invoice.open);
  const { mail, letter } = channelsOf(step, state.facts, principals, plan);
  const last = termOf(plan, rung, on);
  const waits = letter ? { awaitsPost: true as const } : {};
  const along = joined.length > 0 ? { joined } : {};
  const events: AccountEvent[] = [{ type: 'StepTaken', rung, step, invoices, on, last, ...waits, cause }];
  if (joined.length > 0) {
    const first = plan.steps[0]?.rung ?? 1;
    const joinedLast = termOf(plan, first, on);
    events.push({
      type: 'StepTaken',
      rung: first,
      step: 'reminder',
      invoices: joined,
      on,
      last: joinedLast,
      ...waits,
      cause,
    });
  }
  if (mail) {
    const copy = letter ? { copy: true as const } : {};
    const messageId = `M${state.seq + 1}`;
    events.push({
      type: 'MessageClaimed',
      messageId,
      message: step,
      rung,
      run,
      at: now,
      invoices,
      ...along,
      on,
      last,
      ...copy,
    });
  }
  if (letter) {
    const letterId = `L${state.seq + (mail ? 2 : 1)}`;
    events.push({ type: 'LetterQueued', letterId, letter: step, post: letter, rung, invoices, ...along, on });
  }
  return [...events, ...missedCall(state, action)];
};
