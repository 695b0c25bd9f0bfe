import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { Hold } from '../../hold/hold.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { MORE_TIME_WORKING_DAYS } from '../../sales/sales-ask.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountState } from '../state.ts';
import { withdrawnBy } from './open-dispute.ts';

export type AnswerSales = {
  readonly askId: string;
  /** `until`: last day of the time that is asked for. */
  readonly answer: { readonly is: 'go-ahead' } | { readonly is: 'more-time'; readonly until: PlainDate };
  /** Id of the member of staff, from the session. */
  readonly by: string;
  readonly today: PlainDate;
  readonly note?: { readonly id: string; readonly hash: string };
};

/**
 * What the salesperson says before a hard step towards a key account: go on, or give me time, once, with a reason
 * and at most ten working days. He may never skip the step, nor change an amount (defaults 3.5).
 */
export const answerSales = (state: AccountState, command: AnswerSales, plan: DunningPlan): Decision => {
  const { askId, answer, by, today, note } = command;
  const ask = state.salesAsks?.find(({ id }) => id === askId);
  if (!ask) return refuse('task-unknown');
  if (ask.answer) return ask.answer === answer.is ? accept() : refuse('sales-already-answered');
  const answered = {
    type: 'SalesAnswered' as const,
    askId,
    answer: answer.is,
    by,
    ...(note && { note }),
    on: today,
  };
  if (answer.is === 'go-ahead') return accept(answered);
  if (!note) return refuse('note-missing');
  if (answer.until < today) return refuse('date-in-past');
  if (answer.until > addWorkingDays(today, MORE_TIME_WORKING_DAYS)) return refuse('date-too-far');
  const earlier = state.salesAsks?.some(
    (other) => other.answer === 'more-time' && other.invoices.some((number) => ask.invoices.includes(number)),
  );
  if (earlier) return refuse('sales-had-time');
  const open = new Set(state.invoices.map(({ number }) => number));
  const hold: Hold = {
    id: `H${state.seq + 1}`,
    reason: 'sales-asked',
    scope: ask.invoices.filter((number) => open.has(number)),
    since: today,
    until: answer.until,
    ref: askId,
  };
  return accept(answered, { type: 'HoldPlaced', hold }, ...withdrawnBy(state, hold, plan));
};
