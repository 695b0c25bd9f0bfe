import type { AccountEvent } from '../account/event.ts';
import { evolve } from '../account/evolve.ts';
import { type AccountState, NO_ACCOUNT } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { planVersion } from '../plan/default-plans.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';
import type { Change } from './change.ts';
import type { Deviation } from './deviation.ts';
import { bookAnswers } from './flow/answers.ts';
import { bookClaims } from './flow/claims.ts';
import { bookMoney } from './flow/money.ts';
import { bookMoved } from './flow/moved.ts';
import { bookAskedExtras, bookSteps } from './flow/steps.ts';
import { bookWork } from './flow/work.ts';
import { type Booking, type Flows, flowsOf } from './flows.ts';
import { emptyRecall, type Recall, remember } from './recall.ts';
import { type Stock, stockChange, stockOf } from './stock.ts';

/** A decision as the log keeps it. */
export type LoggedCommit = { readonly at: Instant; readonly events: readonly AccountEvent[] };

/** What one day did to one account. */
export type AccountDay = {
  readonly day: PlainDate;
  readonly flows: Flows;
  /** What stands in the books at its end, less what stood there at its beginning. */
  readonly change: Stock;
  readonly differently: readonly Deviation[];
};

type PlanOf = (pinned: AccountState['plan']) => DunningPlan;

const book = (change: Change, recall: Recall, planOf: PlanOf) => {
  remember(recall, change);
  const steps = bookSteps(change, recall, planOf(change.after.plan));
  const bookings: readonly Booking[] = [
    ...bookMoved(change, recall),
    ...bookClaims(change),
    ...bookMoney(change, recall),
    ...steps.bookings,
    ...bookAskedExtras(change, recall),
    ...bookAnswers(change),
    ...bookWork(change),
  ];
  return { bookings, differently: steps.differently };
};

/**
 * What an account's log says, day by day: everything that reports count. The same log always gives the same days,
 * and a day depends on nothing after it.
 *
 * A fact belongs to the day on which it was written down, not to the day that it is about (a payment of Friday
 * that was read in on Monday is Monday's): so a day that is over never changes, and what stands in the books at
 * its end is what the desk showed then.
 *
 * @param log - every commit from the first one on, in order
 * @param planOf - the plan of a version, to compare steps with
 * @returns days on which anything happened, oldest first
 */
export const factsOf = (
  log: readonly LoggedCommit[],
  planOf: PlanOf = planVersion,
): readonly AccountDay[] => {
  const recall = emptyRecall();
  const days: AccountDay[] = [];
  let state = NO_ACCOUNT;
  for (const [day, commits] of Map.groupBy(log, ({ at }) => amsterdamDate(at))) {
    const morning = state;
    const bookings: Booking[] = [];
    const differently: Deviation[] = [];
    for (const event of commits.flatMap(({ events }) => events)) {
      const after = evolve(state, event);
      const booked = book({ before: state, event, after, day }, recall, planOf);
      bookings.push(...booked.bookings);
      differently.push(...booked.differently);
      state = after;
    }
    days.push({
      day,
      flows: flowsOf(bookings),
      change: stockChange(stockOf(morning), stockOf(state)),
      differently,
    });
  }
  return days;
};
