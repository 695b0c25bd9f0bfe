import { reversePayment } from '@voldaan/domain/account/decide/reverse-payment.ts';
import { lineTotal } from '@voldaan/domain/account/evolve/invoices.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Cents, cents, minus, plus, smallest, ZERO } from '@voldaan/domain/money/cents.ts';
import { refundedOf } from '@voldaan/domain/receipt/receipt.ts';
import { decideOn } from '../account/decide-on.ts';
import { accountKey, receiptKey } from '../account/fold.ts';
import { mainRecord } from '../account/main-record.ts';
import type { ProviderPayment } from '../ports/payment-provider.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { reverseReceiptOf } from './reverse-receipt.ts';
import { type Settled, settledBy } from './settled-by.ts';

/**
 * What was paid of an invoice that has another owner since is open again there: it was never his who paid it. Only
 * what the payer's own account does not bear comes here.
 */
const takeBackElsewhere = async (
  services: Services,
  administration: string,
  actor: Actor,
  reversal: { readonly id: string; readonly receiptId: string; readonly on: PlainDate },
  { elsewhere, invoices }: Settled,
  most: Cents,
): Promise<void> => {
  let left = most;
  for (const [to, lines] of elsewhere) {
    const amount = smallest(left, lineTotal(lines));
    left = minus(left, amount);
    if (amount <= 0) continue;
    const key = accountKey(administration, await mainRecord(services, administration, to));
    const { receiptId, on } = reversal;
    await decideOn(services, key, { actor, commandId: `${reversal.id}/${key.id}` }, (state) =>
      reversePayment(state, { receiptId, amount, on, lines, invoices }),
    );
  }
};

/**
 * Which part of what goes back now is borne elsewhere. Counted from all that has gone back, so that a call after a
 * crash says the same.
 */
const partElsewhere = ({ elsewhere, here }: Settled, gone: Cents, amount: Cents): Cents => {
  const beyond = (total: Cents): Cents => cents(Math.max(0, total - here));
  return elsewhere.size === 0 ? ZERO : minus(beyond(gone), beyond(minus(gone, amount)));
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
    const { here: _, elsewhere: __, ...own } = settled;
    const part = partElsewhere(settled, gone, amount);
    const rest = minus(amount, part);
    if (rest > 0) {
      await decideOn(services, key, { actor, commandId: reversalId }, (state) =>
        reversePayment(state, { receiptId: payment.id, amount: rest, on, ...own }),
      );
    }
    const reversal = { id: reversalId, receiptId: payment.id, on };
    await takeBackElsewhere(services, key.administration, actor, reversal, settled, part);
    const how = payment.amountChargedBack > 0 ? 'chargeback' : 'refund';
    await reverseReceiptOf(services, key.administration, payment.id, actor, { reversalId, amount, on, how });
  }
};
