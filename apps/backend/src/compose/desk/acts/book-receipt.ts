import { bookReceipt as book } from '@voldaan/application/payment/book-receipt.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { BookedReceipt, BookReceipt } from '@voldaan/contract/desk/receipts.ts';
import type { PaymentLine } from '@voldaan/domain/account/event.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { actorOf } from '../change-account.ts';
import { keepNote } from '../note.ts';
import { openAccount } from '../opened-account.ts';
import { REFUSAL_OF } from '../refusal-of.ts';
import { found, refused } from '../result.ts';
import { bookedReceiptId } from './receipt-note.ts';

const NOON = 12 * 60;

/** The invoices that a payer names in his transfer: what he says that he pays, he pays (6:43 lid 1 BW). */
const designatedBy = (reference: string | null, state: AccountState): readonly PaymentLine[] => {
  const words = new Set((reference ?? '').toLowerCase().split(/[\s,;]+/));
  return state.invoices
    .filter((invoice) => words.has(invoice.number.toLowerCase()))
    .map(({ number, open }) => ({ invoice: number, amount: open }));
};

/** Books money that arrived on the bank, and tells how it was divided. */
export const bookReceipt = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { amount, on, method, reference }: BookReceipt,
): Promise<Result<BookedReceipt>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  if (on > account.today) return refused('day-in-future');
  const note = await keepNote(services.texts, staff.administration, debtorId, reference);
  const receiptId = bookedReceiptId(note?.id ?? services.chance.id());
  const booked = await book(services, account.key, {
    receiptId,
    source: method,
    amount,
    at: amsterdamMoment(on, NOON),
    method,
    designated: designatedBy(reference, account.state),
    actor: actorOf(staff),
  });
  if (!booked.ok) return refused(REFUSAL_OF[booked.code]);
  const applied = booked.events.find((event) => event.type === 'PaymentApplied');
  const { state } = booked.loaded;
  return found({
    receiptId,
    settled: (applied?.lines ?? []).map((line) => ({
      ...line,
      left: findInvoice(state, line.invoice)?.open ?? ZERO,
    })),
    unallocated: applied?.credit ?? ZERO,
  });
};
