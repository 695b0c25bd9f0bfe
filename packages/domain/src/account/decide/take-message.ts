import { amsterdamDate } from '../../calendar/amsterdam.ts';
import type { Instant } from '../../calendar/instant.ts';
import { addDays, later, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays, workingDayFrom } from '../../calendar/working-day.ts';
import { asksOf, claimEvent } from '../../claim/asks-of.ts';
import { noticeCosts } from '../../claim/notice-costs.ts';
import { DEMAND_TERM } from '../../law/default.ts';
import { DEFAULT_LEGAL_POLICY, type LegalPolicy } from '../../law/legal-policy.ts';
import { presumedDelivery } from '../../law/post-delivery.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import type { MessageStep } from '../../plan/dunning-step.ts';
import type { PlannedAction } from '../../plan/planned-action.ts';
import type { PlanningContext } from '../../plan/planning-context.ts';
import { channelsOf } from '../channel.ts';
import type { AccountEvent } from '../event.ts';
import { lastRung, takenStep } from '../invoice.ts';
import { POST_WITHIN_WORKING_DAYS } from '../letter.ts';
import type { AccountState } from '../state.ts';

type MessageAction = Extract<PlannedAction, { kind: 'message' }>;

/** Last day to pay that a message of this rung names. */
export const termOf = (plan: DunningPlan, rung: number, on: PlainDate): PlainDate => {
  const days = plan.steps.find((step) => step.rung === rung)?.termDays ?? 0;
  return workingDayFrom(addDays(on, days));
};

/**
 * Last day to pay that a letter names. A reminder is the written demand that brings a consumer into default, so
 * on paper it leaves seven days after the day on which it arrives, posted as late as it may be.
 */
export const letterTermOf = (
  plan: DunningPlan,
  letter: MessageStep,
  rung: number,
  on: PlainDate,
): PlainDate => {
  const term = termOf(plan, rung, on);
  if (letter !== 'reminder') return term;
  const arrives = presumedDelivery(addWorkingDays(on, POST_WITHIN_WORKING_DAYS));
  return later(term, workingDayFrom(addDays(arrives, DEMAND_TERM)));
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

/** Costs that could only be decided on by a person: the message leaves without them, and he is asked. */
const stackingTask = (
  state: AccountState,
  invoices: readonly string[],
  on: PlainDate,
  policy: LegalPolicy,
): readonly AccountEvent[] => {
  const named = state.invoices.filter((invoice) => invoices.includes(invoice.number));
  const answer = noticeCosts(state, named, policy, on);
  if (answer.kind !== 'none' || answer.because !== 'stacking') return [];
  return [{ type: 'TaskOpened', taskId: `T${state.seq + 4}`, task: 'costs-stacking', invoices, on }];
};

/**
 * A step that writes: taken, and its mail or letter claimed in the same commit. Where a letter decides, the
 * copy by mail leaves when that is printed, so that both say the same.
 */
export const takeMessage = (
  state: AccountState,
  action: MessageAction,
  { plan, law = DEFAULT_LEGAL_POLICY }: Pick<PlanningContext, 'plan' | 'law'>,
  now: Instant,
  run: string,
): readonly AccountEvent[] => {
  const { step, rung, invoices, joined, cause } = action;
  const on = amsterdamDate(now);
  const about = state.invoices.filter((invoice) => invoices.includes(invoice.number));
  const principals = about.map((invoice) => invoice.open);
  const { mail, letter } = channelsOf(step, state.facts, principals, plan);
  const last = termOf(plan, rung, on);
  // Without a letter a notice has costs only where e-mail alone was chosen; else it goes without.
  const fixes = !letter && (step === 'notice-of-default' || law.noticeByMail);
  const asks = fixes ? asksOf(state, { step, invoices, on, last }, law) : undefined;
  const unopened = asks?.kind === 'notice';
  const waits = letter || unopened ? { awaitsPost: true as const } : {};
  const along = joined.length > 0 ? { joined } : {};
  // What was noticed before without costs is named again, beside the claims whose turn it is; its rung stands.
  const stepping = about.filter((invoice) => !takenStep(invoice, rung)).map(({ number }) => number);
  const events: AccountEvent[] = [
    { type: 'StepTaken', rung, step, invoices: stepping, on, last, ...waits, cause },
  ];
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
      ...(letter && waits),
      cause,
    });
  }
  if (letter) {
    const letterId = `L${state.seq + 1}`;
    events.push({ type: 'LetterQueued', letterId, letter: step, post: letter, rung, invoices, ...along, on });
  } else if (mail) {
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
      ...(asks && { asks }),
    });
    if (asks?.kind === 'claim') events.push(claimEvent(asks.made, rung, on));
  }
  const stacked = step === 'fourteen-day-notice' ? stackingTask(state, invoices, on, law) : [];
  return [...events, ...stacked, ...missedCall(state, action)];
};
