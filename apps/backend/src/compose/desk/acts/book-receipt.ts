import { bookReceipt as book } from '@voldaan/application/payment/book-receipt.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { BookedReceipt, BookReceipt } from '@voldaan/contract/desk/receipts.ts';
import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { actorOf } from '../change-account.ts';
import { keepNote } from '../note.ts';
import { type OpenedAccount, openAccount } from '../opened-account.ts';
import { REFUSAL_OF } from '../refusal-of.ts';
import { found, refused } from '../result.ts';
import { designatedBy, shownDivision } from './receipt-division.ts';

const NOON = 12 * 60;

/** How a receipt was divided when it was applied, now or the first time that it was told. */
const appliedTo = async (services: Services, { key }: OpenedAccount, receiptId: string) => {
  const history = await services.accounts.history(key);
  return history
    .flatMap(({ events }) => events)
    .filter((event) => event.type === 'PaymentApplied')
    .findLast((event) => event.receiptId === receiptId);
};

/** Books money that arrived on the bank or in cash, and tells how it was divided; under one key it is booked once. */
export const bookReceipt = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { key, amount, on, method, reference }: BookReceipt,
): Promise<Result<BookedReceipt>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  if (on > account.today) return refused('day-in-future');
  const receiptId = `bank-${key}`;
  const note = await keepNote(services.texts, staff.administration, debtorId, reference);
  const booked = await book(services, account.key, {
    receiptId,
    source: method,
    amount,
    at: amsterdamMoment(on, NOON),
    method,
    designated: designatedBy(reference, account.state),
    actor: actorOf(staff),
    ...(note && { note }),
  });
  const first = booked.ok && booked.events.length > 0;
  if (note && !first) await services.texts.erase(staff.administration, debtorId, note.id);
  if (!booked.ok) return refused(REFUSAL_OF[booked.code]);
  const applied = await appliedTo(services, account, receiptId);
  return found({ receiptId, ...shownDivision(booked.loaded.state, applied) });
};
