import { reversePayment } from '@voldaan/domain/account/decide/reverse-payment.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { NewInvoice } from '@voldaan/domain/account/invoice.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { minus, plus } from '@voldaan/domain/money/cents.ts';
import { refundedOf } from '@voldaan/domain/receipt/receipt.ts';
import { decideOn } from '../account/decide-on.ts';
import { receiptKey } from '../account/fold.ts';
import type { ProviderPayment } from '../ports/payment-provider.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { reverseReceiptOf } from './reverse-receipt.ts';

/** What a payment settled, from the log: the state no longer knows it. */
const settledBy = (events: readonly AccountEvent[], receiptId: string) => {
  const applied = events.find((event) => event.type === 'PaymentApplied' && event.receiptId === receiptId);
  const lines = applied?.type === 'PaymentApplied' ? applied.lines : [];
  const invoices = events.flatMap((event): NewInvoice[] =>
    event.type === 'InvoiceAdded' && lines.some((line) => line.invoice === event.invoice.number)
      ? [event.invoice]
      : [],
  );
  return { lines, invoices };
};

/**
 * Follows money that went back at the provider: refunded by us or charged back by the payer's bank. Amounts
 * are taken from the fetched payment, never counted per call, so a repeated or late call changes nothing.
 */
export const takeBack = async (
  services: Services,
  key: StreamKey,
  payment: ProviderPayment,
  actor: Actor,
): Promise<void> => {
  const gone = plus(payment.amountRefunded, payment.amountChargedBack);
  if (gone === 0) return;
  const receipt = await services.receipts.load(receiptKey(key.administration, payment.id));
  const amount = minus(gone, refundedOf(receipt.state));
  const reversalId = `${payment.id}-${gone}`;
  const on = amsterdamDate(services.clock.now());
  const log = await services.accounts.history(key);
  const settled = settledBy(
    log.flatMap(({ events }) => events),
    payment.id,
  );
  // The account first: it knows the command by its id, so a crash before the receipt is repaired by the next call.
  if (amount > 0) {
    await decideOn(services, key, { actor, commandId: reversalId }, (state) =>
      reversePayment(state, { receiptId: payment.id, amount, on, ...settled }),
    );
    const how = payment.amountChargedBack > 0 ? 'chargeback' : 'refund';
    await reverseReceiptOf(services, key.administration, payment.id, actor, { reversalId, amount, on, how });
  }
};
