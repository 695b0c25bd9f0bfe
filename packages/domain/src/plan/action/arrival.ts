import { takenStep } from '../../account/invoice.ts';
import type { AccountState } from '../../account/state.ts';
import { amsterdamDate } from '../../calendar/amsterdam.ts';
import type { Instant } from '../../calendar/instant.ts';
import { addDays } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { deskWindow } from '../own-window.ts';
import type { PlannedAction } from '../planned-action.ts';
import type { PlanningContext } from '../planning-context.ts';
import { sendingMoment } from '../sending-moment.ts';

/** Days before the due date after which asking no longer helps: the reminder is near. */
const TOO_LATE_DAYS = 2;

/**
 * "Did it arrive?": a task for invoices that matter when, seven working days after sending, nothing is known
 * of their delivery. Not arrived is the cheapest reason of late payment to solve.
 */
export const arrivalActions = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] =>
  state.invoices.flatMap((invoice) => {
    const { sent, arrived, arrivalAsked } = invoice;
    if (!sent || arrived || arrivalAsked || invoice.ended || takenStep(invoice, 1)) return [];
    if (invoice.amount < context.plan.arrivalFrom && !state.facts.keyAccount) return [];
    const on = addWorkingDays(sent, context.plan.arrivalWorkingDays);
    const at = sendingMoment(on, deskWindow(context), from);
    if (amsterdamDate(at) >= addDays(invoice.due, -TOO_LATE_DAYS)) return [];
    const workingDays = context.plan.arrivalWorkingDays;
    return [
      {
        kind: 'ask-arrival',
        at,
        invoices: [invoice.number],
        cause: { rule: 'sent-working-days', workingDays, sent },
      },
    ];
  });
