import { reverseReceiptOf } from '@voldaan/application/payment/reverse-receipt.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AnswerArrival } from '@voldaan/contract/desk/tasks.ts';
import { answerArrival as decideArrival } from '@voldaan/domain/account/decide/answer-arrival.ts';
import {
  closeTask as decideClose,
  keepCredit as decideKeep,
} from '@voldaan/domain/account/decide/close-task.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { actorOf, changeAccount, changeWithNote } from '../change-account.ts';
import { type OpenedAccount, openAccount } from '../opened-account.ts';
import { refused } from '../result.ts';

/**
 * Money that went back is written in the history of its receipt before the account lets it go: a crash in
 * between is repaired by the second click, which changes nothing that was written.
 */
const payBack = async (
  services: Services,
  staff: StaffSession,
  { key, state, today }: OpenedAccount,
  taskId: string,
): Promise<void> => {
  const task = state.tasks.find(({ id, task: kind }) => id === taskId && kind === 'propose-refund');
  const credit = state.credits.find(({ number }) => number === task?.ref);
  if (!credit) return;
  await reverseReceiptOf(services, key.administration, credit.number, actorOf(staff), {
    reversalId: `${key.id}-${taskId}`,
    amount: credit.left,
    on: today,
    how: 'refund',
  });
};

/** A person has done a task. */
export const closeTask = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  taskId: string,
): Promise<Result<void>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  await payBack(services, staff, account, taskId);
  const { today } = account;
  return changeAccount(services, staff, debtorId, (state) => decideClose(state, { taskId, today }));
};

/** What was paid too much stays on the account. */
export const keepCredit = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  taskId: string,
): Promise<Result<void>> =>
  changeAccount(services, staff, debtorId, (state) => decideKeep(state, { taskId }));

/** What the debtor said to "did it arrive?", with what else he told. */
export const answerArrival = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  taskId: string,
  { arrived, note: text }: AnswerArrival,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithNote(
    services,
    staff,
    debtorId,
    text,
    (note) => (state) => decideArrival(state, { taskId, arrived, today, ...note }),
  );
};
