import type { PlainDate } from '../../calendar/plain-date.ts';
import { defaultOf } from '../../claim/default-of.ts';
import { debtorClass } from '../../party/debtor-kind.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { approvalsGone, stepAhead } from './step-ahead.ts';

export type SkipStep = {
  readonly rung: number;
  readonly invoices: readonly string[];
  readonly today: PlainDate;
  readonly note: { readonly id: string; readonly hash: string };
};

/**
 * Whether a consumer comes into default only by the reminder. Passed over, a fourteen-day notice would go out too
 * early, and its costs would not stand (art. 6:82 and 6:96 lid 6 BW).
 */
const isDemandNeeded = (state: AccountState, number: string): boolean => {
  const invoice = findInvoice(state, number);
  return (
    invoice !== undefined &&
    debtorClass(state.facts.kind) === 'consumer' &&
    defaultOf(invoice, state.facts).kind !== 'in-default'
  );
};

/**
 * Passes over the next step: its rung counts as stood on, nothing leaves, and the next one keeps its distance
 * from today. What a message would have brought does not come: without a fourteen-day notice there are no costs
 * (art. 6:96 lid 6 BW), without a notice of default nothing is claimed. The choice at the ladder's end is no
 * step to pass over: it is made.
 *
 * @returns `step-not-next` when it is not what comes next for any of these invoices; `step-needed` for the reminder
 *   without which a consumer is not in default
 */
export const skipStep = (state: AccountState, command: SkipStep, plan: DunningPlan): Decision => {
  const { rung, today, note } = command;
  const ahead = stepAhead(state, command, plan);
  if (!ahead) return refuse('step-not-next');
  const { step, invoices } = ahead;
  if (step.kind === 'reminder' && invoices.some((number) => isDemandNeeded(state, number))) {
    return refuse('step-needed');
  }
  return accept(
    { type: 'StepSkipped', rung, step: step.kind, invoices, on: today, note },
    ...approvalsGone(state, rung, invoices, 'overtaken'),
  );
};
