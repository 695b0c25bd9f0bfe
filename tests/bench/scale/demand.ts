import { anAccount, BUSINESS, CONSUMER, contextOf } from '@voldaan/domain/account/fixture.ts';
import { instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import { addDays, type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { forecast } from '@voldaan/domain/plan/forecast.ts';

/** First day of the four weeks that are played: a Monday without holidays near. */
const FIRST_DAY = plainDate('2026-09-07');
export const DAYS = 28;
const MINUTES_A_DAY = 24 * 60;

const INVOICES_A_DEBTOR = 4;
/** Nobody pays: an invoice is open from its due date to the decision at the end of the plan. */
export const PLAN_DAYS = 52;
/** Due dates reach back to before the oldest that is still in the plan. */
const BACK = 60;
/** As many accounts are played; each stands for as many as there are more. */
const MOST_PLAYED = 2_000;

/** What is asked in one minute. */
export type Minute = { visits: number; mails: number };

const invoicesOf = (first: PlainDate) =>
  Array.from({ length: INVOICES_A_DEBTOR }, (_, i) => ({
    number: `2026-${i + 1}`,
    issued: addDays(first, i - 30),
    due: addDays(first, i),
    amount: cents(250_00 + i * 61_00),
  }));

/** What an account does in the four weeks, by the planner of production. */
const actionsOf = (account: string, first: PlainDate, facts: typeof BUSINESS) => {
  const state = anAccount(facts, invoicesOf(first));
  const from = instant(`${addDays(first, -1)}T00:00:00Z`);
  const until = instant(`${addDays(FIRST_DAY, DAYS)}T00:00:00Z`);
  return forecast(state, contextOf(state, account), from, until);
};

/**
 * What four weeks of a portfolio ask, minute by minute: as many invoices open as named, due dates spread evenly
 * over all days, one in four debtors a consumer, nobody paying.
 *
 * @returns one entry a minute
 */
export const demandOf = (invoices: number): readonly Minute[] => {
  const span = BACK + DAYS;
  const accounts = (invoices / PLAN_DAYS / INVOICES_A_DEBTOR) * span;
  const played = Math.min(MOST_PLAYED, Math.round(accounts));
  const weight = accounts / played;
  const minutes = Array.from({ length: DAYS * MINUTES_A_DAY }, (): Minute => ({ visits: 0, mails: 0 }));
  const start = toMs(instant(`${FIRST_DAY}T00:00:00Z`));
  for (let i = 0; i < played; i += 1) {
    const first = addDays(FIRST_DAY, Math.floor((i * span) / played) - BACK);
    for (const action of actionsOf(`account-${i}`, first, i % 4 === 3 ? CONSUMER : BUSINESS)) {
      const minute = minutes[Math.floor((toMs(action.at) - start) / 60_000)];
      if (!minute) continue;
      minute.visits += weight;
      if (action.kind === 'message') minute.mails += weight;
    }
  }
  return minutes;
};
