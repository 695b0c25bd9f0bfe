import type { Services } from '@voldaan/application/services.ts';
import { permitted } from '@voldaan/application/staff/permission.ts';
import type { RecordPromise } from '@voldaan/contract/desk/promises.ts';
import { makePromise } from '@voldaan/domain/account/decide/make-promise.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount } from '../change-account.ts';

/** "I pay on …", said on the phone, within its limits; after the notice of default only an approver may agree. */
export const recordPromise = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { invoices, amount, payOn, way }: RecordPromise,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  const { actor, assurance } = staff;
  const approver = permitted({ role: actor.role, assurance }, 'approve') === 'yes';
  const promise = { invoices, payOn, way, today, ...(amount !== null && { amount }) };
  return changeAccount(services, staff, debtorId, (state, plan) =>
    makePromise(state, { ...promise, ...(approver && { approver: true as const }) }, plan),
  );
};
