import type { OpenInvoice } from '../account/invoice.ts';
import { addDays, later, type PlainDate } from '../calendar/plain-date.ts';
import { addWorkingDays, workingDayFrom } from '../calendar/working-day.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';

/**
 * The day on which the plan has a rung for everybody: its day after the due date, on a working day, the first one
 * after the bank days. An invoice that was late on arrival counts from its own reminder, as the planner does.
 *
 * @returns undefined when the plan has no such rung
 */
export const plannedDay = (plan: DunningPlan, invoice: OpenInvoice, rung: number): PlainDate | undefined => {
  const step = plan.steps.find((candidate) => candidate.rung === rung);
  const [first] = plan.steps;
  if (!step || !first) return undefined;
  const reminder = invoice.steps[0];
  if (invoice.late && rung === first.rung && invoice.from) {
    return workingDayFrom(addDays(invoice.from, 1));
  }
  const start = invoice.late && reminder?.on ? addDays(reminder.on, -first.day) : invoice.due;
  const day = addDays(start, step.day);
  return workingDayFrom(
    rung === first.rung ? later(day, addWorkingDays(invoice.due, plan.bankWorkingDays)) : day,
  );
};
