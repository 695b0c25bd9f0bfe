import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { arrangementPolicy } from '@voldaan/application/answer/arrangement-policy.ts';
import type { Services } from '@voldaan/application/services.ts';
import { permitted } from '@voldaan/application/staff/permission.ts';
import type {
  AnswerArrangement,
  EndArrangement,
  RecordArrangement,
} from '@voldaan/contract/desk/arrangements.ts';
import {
  acceptArrangement,
  announceEnd,
  counterArrangement,
  refuseArrangement,
} from '@voldaan/domain/account/decide/answer-arrangement.ts';
import { proposeArrangement } from '@voldaan/domain/account/decide/propose-arrangement.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeWithNote } from '../change-account.ts';

/** Whether somebody may accept what finance may not accept alone. */
export const mayApprove = ({ actor, assurance }: StaffSession): boolean =>
  permitted({ role: actor.role, assurance }, 'approve') === 'yes';

/** Accept, another schedule, or a no with its reason; the debtor is told. */
export const answerArrangement = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  arrangementId: string,
  said: AnswerArrangement,
): Promise<Result<void>> => {
  const administration = await administrationOf(services.items, staff.administration);
  const today = amsterdamDate(services.clock.now());
  const approver = mayApprove(staff);
  const reason = said.answer === 'accept' ? null : said.reason;
  return changeWithNote(services, staff, debtorId, reason, (note) => (state, plan) => {
    const policy = arrangementPolicy(administration, state);
    const why = said.why ? { why: said.why } : {};
    const of = { arrangementId, today, ...why, ...note };
    if (said.answer === 'accept') return acceptArrangement(state, { ...of, approver }, policy, plan);
    if (said.answer === 'counter') return counterArrangement(state, { ...of, choice: said.choice }, policy);
    return refuseArrangement(state, { ...of, by: 'staff' }, plan);
  });
};

/** What the debtor offered on the phone: it waits for an answer like any other proposal. */
export const recordArrangement = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { choice, note: said }: RecordArrangement,
): Promise<Result<void>> => {
  const administration = await administrationOf(services.items, staff.administration);
  const today = amsterdamDate(services.clock.now());
  return changeWithNote(services, staff, debtorId, said, (note) => (state, plan) => {
    const policy = arrangementPolicy(administration, state);
    return proposeArrangement(state, { choice, today, by: 'staff', confirmed: false, ...note }, policy, plan);
  });
};

/** Announces in writing that an arrangement that was not kept will end. */
export const endArrangement = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  arrangementId: string,
  { reason }: EndArrangement,
): Promise<Result<void>> => {
  const administration = await administrationOf(services.items, staff.administration);
  const today = amsterdamDate(services.clock.now());
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state) =>
      announceEnd(state, { arrangementId, today, ...note }, arrangementPolicy(administration, state)),
  );
};
