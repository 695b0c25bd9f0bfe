import type { OpenInvoice } from '../../account/invoice.ts';
import type { AccountState } from '../../account/state.ts';
import { amsterdamDate } from '../../calendar/amsterdam.ts';
import type { Instant } from '../../calendar/instant.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { salesAskOn } from '../../sales/sales-ask.ts';
import type { Bound } from '../cause.ts';
import type { DunningStep } from '../dunning-step.ts';
import { nextRungs } from '../next-rungs.ts';
import { deskWindow } from '../own-window.ts';
import type { PlannedAction } from '../planned-action.ts';
import type { PlanningContext } from '../planning-context.ts';
import { sendingMoment } from '../sending-moment.ts';

type Due<B extends Bound = Bound> = {
  readonly invoice: OpenInvoice;
  readonly step: DunningStep;
  readonly bound: B;
};

const ahead = (
  state: AccountState,
  context: PlanningContext,
  wanted: (step: DunningStep) => boolean,
): readonly Due[] =>
  nextRungs(state, context).flatMap(({ invoice, next }) =>
    next.block || !wanted(next.step) ? [] : [{ invoice, step: next.step, bound: next.bound }],
  );

/** The earliest of these and all that fall on the same day on the same rung. */
const together = <B extends Bound>(dues: readonly Due<B>[], context: PlanningContext, from: Instant) => {
  const [first] = [...dues].sort((a, b) => (a.bound.on < b.bound.on ? -1 : 1));
  if (!first) return undefined;
  const at = sendingMoment(first.bound.on, deskWindow(context), from);
  const day = amsterdamDate(at);
  const same = dues.filter((due) => due.step.rung === first.step.rung && due.bound.on <= day);
  return {
    at,
    rung: first.step.rung,
    cause: first.bound.cause as B['cause'],
    invoices: same.map((due) => due.invoice.number),
  };
};

/** Steps of people: the call, over everything that is due for one, and the choice at the end of the ladder. */
export const deskActions = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] =>
  (['call', 'decision'] as const).flatMap((kind) => {
    const found = together(
      ahead(state, context, (step) => step.kind === kind),
      context,
      from,
    );
    return found ? [{ kind, ...found }] : [];
  });

/** Asked some working days before the step's own day, so that it can leave in time. */
const askedBefore = (dues: readonly Due[], context: PlanningContext, from: Instant) =>
  together(
    dues.map((due) => ({
      ...due,
      bound: {
        on: addWorkingDays(due.bound.on, -context.plan.approvalWorkingDays),
        cause: { rule: 'before-step', rung: due.step.rung, stepOn: due.bound.on } as const,
      },
    })),
    context,
    from,
  );

const needsApproval = (step: DunningStep): boolean => step.approval === true;

/** A person is asked for his yes. */
export const approvalActions = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] => {
  const asked = new Set(state.approvals.flatMap((approval) => approval.invoices));
  const unasked = ahead(state, context, needsApproval).filter(({ invoice }) => !asked.has(invoice.number));
  const found = askedBefore(unasked, context, from);
  return found ? [{ kind: 'ask-approval', ...found, stepOn: found.cause.stepOn }] : [];
};

/** The salesperson of a key account hears of a hard step before it is taken. */
export const salesActions = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] => {
  if (!state.facts.keyAccount) return [];
  const unasked = ahead(state, context, needsApproval).filter(
    ({ invoice }) => !salesAskOn(state, 'notice-of-default', invoice.number),
  );
  const found = askedBefore(unasked, context, from);
  return found ? [{ kind: 'ask-sales', ...found, stepOn: found.cause.stepOn }] : [];
};
