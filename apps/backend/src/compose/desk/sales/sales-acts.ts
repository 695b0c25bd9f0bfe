import type { Services } from '@voldaan/application/services.ts';
import type { AnswerSales, HoldOrders } from '@voldaan/contract/desk/sales.ts';
import { answerSales as decideAnswer } from '@voldaan/domain/account/decide/answer-sales.ts';
import { holdOrders as decideHold } from '@voldaan/domain/account/decide/hold-orders.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeWithNote } from '../change-account.ts';

/** Sales lets a hard step go on, or asks for time. */
export const answerSales = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  askId: string,
  said: AnswerSales,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  const answer =
    said.answer === 'more-time' ? { is: said.answer, until: said.until } : ({ is: 'go-ahead' } as const);
  return changeWithNote(
    services,
    staff,
    debtorId,
    said.reason,
    (note) => (state, plan) =>
      decideAnswer(state, { askId, answer, by: staff.actor.id, today, ...note }, plan),
    { 'date-too-far': 'sales-time-too-long' },
  );
};

/** New orders wait, or go on; the order system hears it by webhook. */
export const holdOrders = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { held, reason }: HoldOrders,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    (note) => (state) => decideHold(state, { held, by: staff.actor.id, today, ...note }),
  );
};
