import type { CashLine } from '@voldaan/contract/desk/review.ts';
import { owedOn } from '@voldaan/domain/account/claimed.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import type { Instalment } from '@voldaan/domain/arrangement/arrangement.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import { sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { forecast } from '@voldaan/domain/plan/forecast.ts';
import type { PlanningContext } from '@voldaan/domain/plan/planning-context.ts';

const LOOKED_AHEAD_SECONDS = 120 * 24 * 3600;

const owed = (state: AccountState, invoices: readonly string[]) =>
  sum(
    invoices.map((number) => {
      const invoice = findInvoice(state, number);
      return invoice ? owedOn(invoice) : ZERO;
    }),
  );

/** The terms of a schedule as days of money. */
export const termLines = (terms: readonly Instalment[]): CashLine[] =>
  terms.map(({ due, amount }) => ({ on: due, amount, step: null }));

/** The next steps of the plan as it would go on, if nothing is paid: the planner itself, on a copy. */
export const planLines = (state: AccountState, context: PlanningContext, now: Instant): CashLine[] =>
  forecast(state, context, now, addSeconds(now, LOOKED_AHEAD_SECONDS)).flatMap((action): CashLine[] => {
    const on = amsterdamDate(action.at);
    if (action.kind === 'message') {
      const { step, invoices, joined } = action;
      return [{ on, amount: owed(state, [...invoices, ...joined]), step }];
    }
    if (action.kind === 'call' || action.kind === 'decision') {
      return [{ on, amount: owed(state, action.invoices), step: action.kind }];
    }
    return [];
  });
