import type { Services } from '@voldaan/application/services.ts';
import { roleIn } from '@voldaan/application/staff/staff.ts';
import type { AssignWork, SnoozeWork } from '@voldaan/contract/desk/tasks.ts';
import {
  assignWork as decideAssign,
  snoozeWork as decideSnooze,
  wakeWork as decideWake,
} from '@voldaan/domain/account/decide/assign-work.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount, changeWithNote } from '../change-account.ts';
import { refused } from '../result.ts';

/** Gives work to somebody who works in this administration, or to nobody. */
export const assignWork = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  work: string,
  { to }: AssignWork,
): Promise<Result<void>> => {
  const colleague = to === null ? undefined : await services.staff.people.get(to);
  if (to !== null && !(colleague && roleIn(colleague.value, staff.administration))) {
    return refused('not-found');
  }
  const today = amsterdamDate(services.clock.now());
  return changeAccount(services, staff, debtorId, (state) =>
    decideAssign(state, { work, today, ...(to !== null && { to }) }),
  );
};

/** Puts work away until a day, with a reason. */
export const snoozeWork = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  work: string,
  { until, reason }: SnoozeWork,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state) => decideSnooze(state, { work, until, today, ...note }),
  );
};

/** Takes work up again before its day. */
export const wakeWork = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  work: string,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeAccount(services, staff, debtorId, (state) => decideWake(state, { work, today }));
};
