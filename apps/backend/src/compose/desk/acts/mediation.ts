import type { Services } from '@voldaan/application/services.ts';
import type { ToMediation } from '@voldaan/contract/desk/actions.ts';
import { toMediation as decideMediation } from '@voldaan/domain/account/decide/mediation.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeWithReason } from '../change-account.ts';

/** Gives invoices to a mediator. */
export const toMediation = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { invoices, reason }: ToMediation,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithReason(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state, plan) => decideMediation(state, { invoices, today, note }, plan),
  );
};
