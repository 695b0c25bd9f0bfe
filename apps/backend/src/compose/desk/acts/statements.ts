import type { Services } from '@voldaan/application/services.ts';
import { askStatement } from '@voldaan/domain/account/decide/ask-statement.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount } from '../change-account.ts';
import { openAccount } from '../opened-account.ts';
import { refused } from '../result.ts';

const YEAR_DAYS = 365;
/** More than anybody reads in a mail; the newest stay. */
const MOST_PAYMENTS = 24;

/** Sends a statement of account now, with the money of the past year. */
export const sendStatement = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
): Promise<Result<void>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { today } = account;
  const history = await services.accounts.history(account.key);
  const events = history.flatMap((entry) => entry.events);
  const reversed = new Set(
    events.flatMap((event) => (event.type === 'PaymentReversed' ? [event.receiptId] : [])),
  );
  const payments = events
    .flatMap((event) => (event.type === 'PaymentApplied' ? [event] : []))
    .filter(({ receiptId, on }) => !reversed.has(receiptId) && on >= addDays(today, -YEAR_DAYS))
    .map(({ on, amount }) => ({ on, amount }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .slice(-MOST_PAYMENTS);
  return changeAccount(services, staff, debtorId, (state) => askStatement(state, { today, payments }));
};
