import type { Rule, PlannedAction as Shown } from '@voldaan/contract/desk/next-step.ts';
import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { daysBetween, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { addWorkingDays } from '@voldaan/domain/calendar/working-day.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import { forecast } from '@voldaan/domain/plan/forecast.ts';
import type { NextStep } from '@voldaan/domain/plan/outlook.ts';
import type { PlannedAction } from '@voldaan/domain/plan/planned-action.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Resumed } from '../past/introductions.ts';
import { causeOf } from '../words/cause-of.ts';
import { earliestDue } from '../words/due.ts';

const AHEAD_SECONDS = 90 * 86_400;

/** What a person would notice of a planned action; undefined for what the system does for itself. */
const noticed = (action: PlannedAction): NextStep | undefined => {
  const { at, cause } = action;
  switch (action.kind) {
    case 'message': {
      const { step: kind, rung, invoices, joined } = action;
      return { kind, at, cause, rung, invoices: [...invoices, ...joined] };
    }
    case 'call':
    case 'decision':
      return { kind: action.kind, at, cause, rung: action.rung, invoices: action.invoices };
    case 'mark-overdue':
      return { kind: 'overdue', at, cause, rung: 0, invoices: action.invoices };
    case 'ask-arrival':
      return { kind: 'did-it-arrive', at, cause, rung: null, invoices: action.invoices };
    default:
      return undefined;
  }
};

const ruleOf = (plan: DunningPlan, rung: number | null): Rule | null =>
  rung === null ? null : { plan: plan.for, version: plan.version, rung };

/** Pauses of which the end is known, as if they had ended. */
const resuming = ({ state, context }: OpenedAccount): ReadonlyMap<PlainDate, Resumed> =>
  new Map(
    state.holds.flatMap((hold): [PlainDate, Resumed][] =>
      hold.until
        ? [
            [
              addWorkingDays(hold.until, context.plan.resumeWorkingDays),
              { why: 'hold', hold, ended: hold.until },
            ],
          ]
        : [],
    ),
  );

const isWritten = (kind: StepKind): boolean =>
  kind === 'reminder' || kind === 'notice' || kind === 'fourteen-day-notice' || kind === 'notice-of-default';

/** A step ahead with its rule and cause. */
export const shownStep = (
  account: OpenedAccount,
  step: NextStep,
  wrote: readonly PlainDate[],
  resumed: ReadonlyMap<PlainDate, Resumed>,
): Shown => {
  const { state, context, today } = account;
  const on = amsterdamDate(step.at);
  const due = earliestDue(state, step.invoices);
  const cause = causeOf(step.cause, {
    on,
    due,
    plan: context.plan,
    wrote,
    resumed,
    ...(context.sending && { sending: context.sending }),
  });
  return {
    kind: step.kind,
    on,
    at: step.at,
    invoices: [...step.invoices],
    rule: ruleOf(context.plan, step.rung),
    cause: cause ?? {
      code: 'plan-day',
      data: { due: due ?? today, days: daysBetween(due ?? today, on) },
    },
  };
};

/**
 * What the planner foresees for the next 90 days if nothing is paid and nobody delays, soonest first.
 *
 * @param past - how pauses and bounced mails of the past let the plan go on
 */
export const plannedOf = (
  account: OpenedAccount,
  past: ReadonlyMap<PlainDate, Resumed> = new Map(),
): Shown[] => {
  const { state, context, now } = account;
  const resumed = new Map([...past, ...resuming(account)]);
  const wrote = [...state.wrote];
  return forecast(state, context, now, addSeconds(now, AHEAD_SECONDS)).flatMap((action) => {
    const step = noticed(action);
    if (!step) return [];
    const shown = shownStep(account, step, wrote, resumed);
    if (isWritten(shown.kind)) wrote.push(shown.on);
    return [shown];
  });
};
