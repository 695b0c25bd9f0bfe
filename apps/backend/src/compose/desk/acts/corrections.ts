import { accountKey } from '@voldaan/application/account/fold.ts';
import { bookedIn } from '@voldaan/application/intake/booked.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AddCreditNote, CorrectInvoice } from '@voldaan/contract/desk/actions.ts';
import { addCreditNote as decideCredit } from '@voldaan/domain/account/decide/add-credit-note.ts';
import { correctInvoice as decideCorrect } from '@voldaan/domain/account/decide/correct-invoice.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeWithReason } from '../change-account.ts';
import { refused } from '../result.ts';

/** Whether a document of this number is in the books; a free one is this debtor's from here on. */
const isTaken = async (
  services: Services,
  { administration }: StaffSession,
  debtorId: string,
  number: string,
): Promise<boolean> => {
  const owner = await services.reservations.reserve(administration, 'INVOICE', number, debtorId);
  if (owner !== debtorId) return true;
  return (await bookedIn(services, accountKey(administration, debtorId))).has(number);
};

/** A number that came to nothing is free again. */
const numbered = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  number: string,
  book: () => Promise<Result<void>>,
): Promise<Result<void>> => {
  if (await isTaken(services, staff, debtorId, number)) return refused('number-in-use');
  const booked = await book();
  if (!booked.ok) await services.reservations.release(staff.administration, 'INVOICE', number, debtorId);
  return booked;
};

/** Puts an invoice right: a lower amount by a credit note, or a later due date. */
export const correctInvoice = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { invoice, lower, due, reason }: CorrectInvoice,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  const change = () =>
    changeWithReason(
      services,
      staff,
      debtorId,
      reason,
      (note) => (state, plan) =>
        decideCorrect(
          state,
          {
            invoice,
            today,
            note,
            ...(lower && { lower: { ...lower, numberKnown: false } }),
            ...(due && { due }),
          },
          plan,
        ),
    );
  return lower ? numbered(services, staff, debtorId, lower.creditNote, change) : change();
};

/** A credit note by hand. */
export const addCreditNote = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { number, amount, invoice, reason }: AddCreditNote,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return numbered(services, staff, debtorId, number, () =>
    changeWithReason(
      services,
      staff,
      debtorId,
      reason,
      (note) => (state) =>
        decideCredit(state, {
          number,
          amount,
          today,
          note,
          numberKnown: false,
          ...(invoice && { corrects: invoice }),
        }),
    ),
  );
};
