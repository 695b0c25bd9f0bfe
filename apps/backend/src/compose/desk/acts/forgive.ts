import type { Services } from '@voldaan/application/services.ts';
import type { Forgive, ReturnedNotice } from '@voldaan/contract/desk/claims.ts';
import { forgive as decideForgive, forgivenTotal } from '@voldaan/domain/account/decide/forgive.ts';
import { returnNotice as decideReturned } from '@voldaan/domain/account/decide/lapse-notice.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount, changeWithNote } from '../change-account.ts';
import { openAccount } from '../opened-account.ts';
import { refused } from '../result.ts';

/** Gives up parts of what is asked; what was given up before counts towards what one person may. */
export const forgive = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { forgiven, reason }: Forgive,
): Promise<Result<void>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const history = await services.accounts.history(account.key);
  const before = history
    .flatMap(({ events }) => events)
    .filter((event) => event.type === 'ClaimForgiven')
    .map((event) => forgivenTotal(event.forgiven));
  const { today } = account;
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state) => decideForgive(state, { forgiven, before: sum(before), today, ...note }),
  );
};

/** The post brought a fourteen-day notice back: it carries no costs, and the address is no address. */
export const returnNotice = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { invoice }: ReturnedNotice,
): Promise<Result<void>> => {
  const on = amsterdamDate(services.clock.now());
  return changeAccount(services, staff, debtorId, (state, plan) =>
    decideReturned(state, { invoice, on }, plan),
  );
};
