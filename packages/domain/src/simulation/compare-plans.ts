import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';
import type { StepKind } from '../plan/dunning-step.ts';
import { forecast } from '../plan/forecast.ts';
import type { PlannedAction } from '../plan/planned-action.ts';
import type { PlanningContext } from '../plan/planning-context.ts';

/** A step that falls on another day under another plan; null: it is not taken at all in that time. */
export type MovedStep = {
  readonly kind: StepKind;
  readonly rung: number;
  readonly invoices: readonly string[];
  readonly before: PlainDate | null;
  readonly after: PlainDate | null;
};

type Day = {
  readonly kind: StepKind;
  readonly rung: number;
  readonly invoice: string;
  readonly on: PlainDate;
};

const daysOf = (action: PlannedAction): readonly Day[] => {
  if (action.kind !== 'message' && action.kind !== 'call' && action.kind !== 'decision') return [];
  const on = amsterdamDate(action.at);
  const kind = action.kind === 'message' ? action.step : action.kind;
  return action.invoices.map((invoice) => ({ kind, rung: action.rung, invoice, on }));
};

const keyOf = ({ kind, rung, invoice }: Day): string => [rung, kind, invoice].join('#');

const byKey = (actions: readonly PlannedAction[]): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const day of actions.flatMap(daysOf)) if (!days.has(keyOf(day))) days.set(keyOf(day), day);
  return days;
};

/** Steps that move alike are one line, in the order of the ladder. */
const together = (moved: readonly (Omit<MovedStep, 'invoices'> & { readonly invoice: string })[]) => {
  const alike = Map.groupBy(moved, ({ rung, kind, before, after }) => [rung, kind, before, after].join('#'));
  return [...alike.values()]
    .flatMap(([first, ...rest]): MovedStep[] => {
      if (!first) return [];
      const { invoice, ...step } = first;
      return [{ ...step, invoices: [invoice, ...rest.map((other) => other.invoice)] }];
    })
    .sort((a, b) => a.rung - b.rung);
};

/**
 * What changes for an account when it adopts another plan: the steps that would fall on another day, if nothing
 * is paid and nobody delays. Nothing is written.
 *
 * @param changed - the plan instead of that of the context
 * @param from - moment of adopting
 * @param until - how far to look, not included
 * @param adopted - the account when it has adopted the plan; what adopting puts off is seen with it
 * @example comparePlans(state, context, { ...plan, steps: earlierNotice }, from, until)
 *   // [{ kind: 'notice', rung: 3, invoices: ['2026-1187'], before: '2026-09-21', after: '2026-09-18' }]
 */
export const comparePlans = (
  state: AccountState,
  context: PlanningContext,
  changed: DunningPlan,
  from: Instant,
  until: Instant,
  adopted: AccountState = state,
): readonly MovedStep[] => {
  const before = byKey(forecast(state, context, from, until));
  const after = byKey(forecast(adopted, { ...context, plan: changed }, from, until));
  const keys = new Set([...before.keys(), ...after.keys()]);
  return together(
    [...keys].flatMap((key) => {
      const was = before.get(key);
      const is = after.get(key);
      const step = was ?? is;
      if (!step || was?.on === is?.on) return [];
      const { kind, rung, invoice } = step;
      return [{ kind, rung, invoice, before: was?.on ?? null, after: is?.on ?? null }];
    }),
  );
};
