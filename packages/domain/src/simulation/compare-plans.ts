import { channelsOf } from '../account/channel.ts';
import type { PostKind } from '../account/letter.ts';
import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';
import type { StepKind } from '../plan/dunning-step.ts';
import { forecast } from '../plan/forecast.ts';
import type { PlannedAction } from '../plan/planned-action.ts';
import type { PlanningContext } from '../plan/planning-context.ts';

/** A step that falls on another day under another plan, or goes by other post. */
export type MovedStep = {
  readonly kind: ComparedKind;
  readonly rung: number;
  readonly invoices: readonly string[];
  /** null: it is not taken at all in that time. */
  readonly before: PlainDate | null;
  readonly after: PlainDate | null;
  /** How its letter goes then; absent when that stays as it is. */
  readonly post?: PostKind;
};

/** The steps of the ladder, and the question before it. */
export type ComparedKind = StepKind | 'did-it-arrive';

type Day = {
  readonly kind: ComparedKind;
  readonly rung: number;
  readonly invoice: string;
  readonly on: PlainDate;
  readonly post?: PostKind | undefined;
};

/** The question whether an invoice arrived stands before the first rung. */
const BEFORE_THE_LADDER = 0;

const daysOf = (
  action: PlannedAction,
  { invoices, facts }: AccountState,
  plan: DunningPlan,
): readonly Day[] => {
  const days = (kind: ComparedKind, rung: number, about: readonly string[], post?: PostKind) =>
    about.map((invoice): Day => ({ kind, rung, invoice, on: amsterdamDate(action.at), post }));
  switch (action.kind) {
    case 'message': {
      const about = invoices.filter(({ number }) => action.invoices.includes(number));
      const principals = about.map(({ open }) => open);
      const { letter } = channelsOf(action.step, facts, principals, plan);
      return days(action.step, action.rung, action.invoices, letter);
    }
    case 'call':
    case 'decision':
      return days(action.kind, action.rung, action.invoices);
    case 'ask-arrival':
      return days('did-it-arrive', BEFORE_THE_LADDER, action.invoices);
    default:
      return [];
  }
};

const keyOf = ({ kind, rung, invoice }: Day): string => [rung, kind, invoice].join('#');

/** What happens to each invoice, the first time that it does. */
const byKey = (planned: readonly Day[]): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const day of planned) if (!days.has(keyOf(day))) days.set(keyOf(day), day);
  return days;
};

/** Steps that move alike are one line, in the order of the ladder. */
const together = (moved: readonly (Omit<MovedStep, 'invoices'> & { readonly invoice: string })[]) => {
  const alike = Map.groupBy(moved, ({ rung, kind, before, after, post }) =>
    [rung, kind, before, after, post].join('#'),
  );
  return [...alike.values()]
    .flatMap(([first, ...rest]): MovedStep[] => {
      if (!first) return [];
      const { invoice, ...step } = first;
      return [{ ...step, invoices: [invoice, ...rest.map((other) => other.invoice)] }];
    })
    .sort((a, b) => a.rung - b.rung);
};

/**
 * What changes for an account when it adopts another plan: the steps that would fall on another day or go by other
 * post, if nothing is paid and nobody delays. Nothing is written.
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
  const days = (account: AccountState, plan: DunningPlan) =>
    byKey(
      forecast(account, { ...context, plan }, from, until).flatMap((action) => daysOf(action, account, plan)),
    );
  const before = days(state, context.plan);
  const after = days(adopted, changed);
  const keys = new Set([...before.keys(), ...after.keys()]);
  return together(
    [...keys].flatMap((key) => {
      const was = before.get(key);
      const is = after.get(key);
      const step = was ?? is;
      const post = was && is && was.post !== is.post ? is.post : undefined;
      if (!step || (was?.on === is?.on && !post)) return [];
      const { kind, rung, invoice } = step;
      const moved = { kind, rung, invoice, before: was?.on ?? null, after: is?.on ?? null };
      return [post ? { ...moved, post } : moved];
    }),
  );
};
