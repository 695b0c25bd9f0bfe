import type { Services } from '@voldaan/application/services.ts';
import type { PlaceHold } from '@voldaan/contract/desk/holds.ts';
import { endHold as decideEnd, placeHold as decidePlace } from '@voldaan/domain/account/decide/pause.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount, changeWithNote } from '../change-account.ts';
import { openAccount } from '../opened-account.ts';
import { refused } from '../result.ts';

/** A pause by hand, with its reason and its last day. */
export const placeHold = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { reason, invoices, until }: PlaceHold,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state, plan) => decidePlace(state, { scope: invoices, until, today, ...note }, plan),
    { 'date-in-past': 'hold-in-past' },
  );
};

/** Ends a pause. A batch that waits for its first release is let go as a whole, never one debtor at a time. */
export const endHold = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  holdId: string,
): Promise<Result<void>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { state, today } = account;
  if (state.holds.some(({ id, reason }) => id === holdId && reason === 'first-release')) {
    return refused('not-allowed');
  }
  return changeAccount(services, staff, debtorId, (current, plan) =>
    decideEnd(current, { holdId, today }, plan),
  );
};
