import type { AccountEvent } from '../account/event.ts';
import type { AccountState } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { addWorkingDays } from '../calendar/working-day.ts';
import { SALES_WORKING_DAYS, salesAskOn } from './sales-ask.ts';

/** Sales hears of a hand-over of a key account when it is proposed. Asked once about the same invoices. */
export const askedBeforeHandOver = (
  state: AccountState,
  invoices: readonly string[],
  on: PlainDate,
): readonly AccountEvent[] => {
  const unasked = invoices.some((number) => !salesAskOn(state, 'hand-over', number));
  if (!state.facts.keyAccount || !unasked) return [];
  const stepOn = addWorkingDays(on, SALES_WORKING_DAYS);
  return [{ type: 'SalesAsked', askId: `K${state.seq + 1}`, about: 'hand-over', invoices, stepOn, on }];
};

/** Whether sales still has time to say something: a whole working day, or as long as the time that it got. */
export const salesHasTime = (state: AccountState, invoices: readonly string[], today: PlainDate): boolean =>
  invoices.some((number) => {
    const ask = salesAskOn(state, 'hand-over', number);
    if (!ask || ask.answer === 'go-ahead') return false;
    if (ask.answer === 'more-time') return state.holds.some(({ ref }) => ref === ask.id);
    return today < addWorkingDays(ask.on, SALES_WORKING_DAYS);
  });
