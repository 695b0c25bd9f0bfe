import type { Services } from '@voldaan/application/services.ts';
import type { AnswerAct, ProposeAct } from '@voldaan/contract/desk/actions.ts';
import {
  answerAct as decideAnswer,
  proposeAct as decidePropose,
} from '@voldaan/domain/account/decide/propose-act.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeWithNote, changeWithReason } from '../change-account.ts';
import { actOf } from '../words/proposed-act.ts';

/** Puts before a second person what one may not do alone. */
export const proposeAct = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  asked: ProposeAct,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  const invoices = asked.act === 'forgive' ? asked.forgiven.map(({ invoice }) => invoice) : asked.invoices;
  return changeWithReason(
    services,
    staff,
    debtorId,
    asked.reason,
    (note) => (state, plan) =>
      decidePropose(state, { act: actOf(asked), invoices, by: staff.actor.id, today, note }, plan),
  );
};

/** The second person confirms or refuses, or the first withdraws; who it is comes from the session. */
export const answerAct = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  proposalId: string,
  { answer, reason }: AnswerAct,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state, plan) =>
      decideAnswer(state, { proposalId, answer, by: staff.actor.id, today, ...note }, plan),
  );
};
