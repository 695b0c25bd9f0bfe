import type { Services } from '@voldaan/application/services.ts';
import type { MoveStep, SkipStep } from '@voldaan/contract/desk/actions.ts';
import { moveStep as decideMove } from '@voldaan/domain/account/decide/move-step.ts';
import { skipStep as decideSkip } from '@voldaan/domain/account/decide/skip-step.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeWithReason } from '../change-account.ts';

/** The next step is passed over, with the reason on record. */
export const skipStep = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { reason, ...step }: SkipStep,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithReason(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state, plan) => decideSkip(state, { ...step, today, note }, plan),
  );
};

/** The next step gets a later day, with the reason on record. */
export const moveStep = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { reason, ...step }: MoveStep,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithReason(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state, plan) => decideMove(state, { ...step, today, note }, plan),
  );
};
