import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { PlanningContext } from '@voldaan/domain/plan/planning-context.ts';
import { type ChangedStep, changedPlan } from '@voldaan/domain/simulation/changed-plan.ts';
import { comparePlans, type MovedStep } from '@voldaan/domain/simulation/compare-plans.ts';
import { asItWas, replay, within } from '@voldaan/domain/simulation/replay.ts';
import { simulate } from '@voldaan/domain/simulation/simulate.ts';
import { NO_TALLY, plusTally, type Tally, tallyOf } from '@voldaan/domain/simulation/tally.ts';
import { administrationOf } from '../account/administrations.ts';
import { accountKey } from '../account/fold.ts';
import { planningContext } from '../account/planning.ts';
import type { Services } from '../services.ts';

/** Accounts of one go; a request has seconds, and whoever asks goes on where it ended. */
const MOST = 50;
const DAY_SECONDS = 86_400;

export type PageAsked = {
  readonly over: 'open' | 'past';
  /** How far to look, ahead or back. */
  readonly days: number;
  readonly steps: readonly ChangedStep[];
  readonly after?: string;
};

export type SimulatedPage = {
  readonly before: Tally;
  readonly after: Tally;
  readonly moved: readonly (MovedStep & { readonly account: string })[];
  readonly next: string | undefined;
};

type Simulated = { readonly before: Tally; readonly after: Tally; readonly moved: readonly MovedStep[] };

const changed = (context: PlanningContext, steps: readonly ChangedStep[]): PlanningContext => ({
  ...context,
  plan: changedPlan(context.plan, steps),
});

type Load = Pick<Services, 'accounts'>;

const ofOpen = async (
  { accounts }: Load,
  administration: Administration,
  account: string,
  now: Instant,
  until: PlainDate,
  steps: readonly ChangedStep[],
): Promise<Simulated | undefined> => {
  const { state } = await accounts.load(accountKey(administration.id, account));
  if (state.invoices.length === 0) return undefined;
  const context = planningContext(account, state, administration, now);
  const other = changed(context, steps);
  const nothing = { kind: 'nothing-paid' } as const;
  return {
    before: tallyOf(simulate(state, context, now, until, nothing).entries),
    after: tallyOf(simulate(state, other, now, until, nothing).entries),
    moved: comparePlans(state, context, other.plan, now, amsterdamMoment(until, 0)),
  };
};

const ofPast = async (
  { accounts }: Load,
  administration: Administration,
  account: string,
  now: Instant,
  days: number,
  steps: readonly ChangedStep[],
): Promise<Simulated | undefined> => {
  const key = accountKey(administration.id, account);
  const [{ state }, history] = await Promise.all([accounts.load(key), accounts.history(key)]);
  if (!state.opened) return undefined;
  const context = changed(planningContext(account, state, administration, now), steps);
  const since = addSeconds(now, -days * DAY_SECONDS);
  const was = within(asItWas(history), since, now);
  const would = within(replay(history, context, now), since, now);
  return was.length + would.length === 0
    ? undefined
    : { before: tallyOf(was), after: tallyOf(would), moved: [] };
};

/**
 * A changed plan over some accounts of an administration: what leaves, what it takes and what it claims as it
 * is, and as it would be. Nothing is written. Go on with `next` until there is none, and add up the tallies.
 */
export const simulatePage = async (
  services: Pick<Services, 'accounts' | 'items' | 'rows'>,
  administrationId: string,
  today: PlainDate,
  now: Instant,
  { over, days, steps, after }: PageAsked,
): Promise<SimulatedPage> => {
  const administration = await administrationOf(services.items, administrationId);
  const page = { limit: MOST, ...(after && { cursor: after }) };
  const { rows, cursor } = await services.rows.list(administrationId, 'debtors', page);
  const simulated = await Promise.all(
    rows.map(async ({ account }) => {
      const found =
        over === 'open'
          ? await ofOpen(services, administration, account, now, addDays(today, days), steps)
          : await ofPast(services, administration, account, now, days, steps);
      return found && { account, ...found };
    }),
  );
  const looked = simulated.filter((one) => one !== undefined);
  return {
    before: looked.map((one) => one.before).reduce(plusTally, NO_TALLY),
    after: looked.map((one) => one.after).reduce(plusTally, NO_TALLY),
    moved: looked.flatMap(({ account, moved }) => moved.map((step) => ({ account, ...step }))),
    next: cursor,
  };
};
