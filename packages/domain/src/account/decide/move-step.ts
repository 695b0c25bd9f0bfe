import { addDays, later, type PlainDate } from '../../calendar/plain-date.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountState } from '../state.ts';
import { LONGEST_PAUSE_DAYS } from './pause.ts';
import { approvalsGone, stepAhead } from './step-ahead.ts';

export type MoveStep = {
  readonly rung: number;
  readonly invoices: readonly string[];
  /** The step leaves on this day or the next working day, never before. */
  readonly notBefore: PlainDate;
  readonly today: PlainDate;
  readonly note: { readonly id: string; readonly hash: string };
};

/**
 * Gives the next step a later day, never an earlier one: the distances of the plan and the law are floors. What
 * comes after it moves along.
 *
 * @returns `step-not-next`; `step-not-later` than the plan has it; `step-too-far`, more than 30 days on
 */
export const moveStep = (state: AccountState, command: MoveStep, plan: DunningPlan): Decision => {
  const { rung, notBefore, today, note } = command;
  const ahead = stepAhead(state, command, plan);
  if (!ahead) return refuse('step-not-next');
  const { step, invoices } = ahead;
  const planned = later(ahead.on ?? today, today);
  if (notBefore <= planned) return refuse('step-not-later');
  if (notBefore > addDays(planned, LONGEST_PAUSE_DAYS)) return refuse('step-too-far');
  return accept(
    { type: 'StepMoved', rung, step: step.kind, invoices, notBefore, on: today, note },
    ...approvalsGone(state, rung, invoices, 'held'),
  );
};
