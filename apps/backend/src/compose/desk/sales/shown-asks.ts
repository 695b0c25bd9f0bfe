import type { SalesAsk } from '@voldaan/contract/desk/sales.ts';
import { addWorkingDays } from '@voldaan/domain/calendar/working-day.ts';
import { MORE_TIME_WORKING_DAYS, openSalesAsks } from '@voldaan/domain/sales/sales-ask.ts';
import type { OpenedAccount } from '../opened-account.ts';

/** What sales is asked now. */
export const salesAsksOf = ({ state, today }: OpenedAccount): SalesAsk[] =>
  openSalesAsks(state).map(({ id, about, on, stepOn, answer = null }) => ({
    id,
    about,
    on,
    stepOn,
    answer,
    latest: addWorkingDays(today, MORE_TIME_WORKING_DAYS),
  }));
