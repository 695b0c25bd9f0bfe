import { groupedReference } from '@voldaan/application/link/reference.ts';
import { methodLabel } from '@voldaan/application/message/payment-message.ts';
import { followPayment } from '@voldaan/application/payment/follow-payment.ts';
import type { SecretRecord } from '@voldaan/application/ports/secrets.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Outcome, Result } from '@voldaan/contract/portal/result.ts';
import { findInvoice, openTotal } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import { creditorOf } from './creditor.ts';
import { keyOf, openFile } from './debtor-session.ts';
import { paymentsIn } from './history.ts';
import { transferOf } from './transfer.ts';

const OUTCOMES = {
  open: 'open',
  pending: 'busy',
  paid: 'paid',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'expired',
} as const satisfies Record<string, Outcome>;

/** What a browser that comes back from the bank may see: this payment alone, asked anew at the provider. */
export const resultOf = async (services: Services, record: SecretRecord): Promise<Result> => {
  const file = { administration: record.administration, account: record.subject };
  const key = keyOf(file);
  const attemptId = record.detail ?? '';
  const paymentId = await services.reservations.owner(record.administration, 'PAYMENT', attemptId);
  const followed = await followPayment(services, key, attemptId, paymentId);
  const { state, administration, debtor } = await openFile(services, file);
  const payment = followed.state === 'known' ? followed.payment : undefined;
  const applied =
    payment && paymentsIn(await services.accounts.history(key)).find((p) => p.receiptId === payment.id);
  const left = openTotal(state);
  const outcome = payment ? OUTCOMES[payment.status] : followed.state === 'down' ? 'busy' : 'expired';
  return {
    outcome,
    language: debtor.language,
    amount: payment?.amount ?? ZERO,
    ...(applied && { on: applied.on }),
    ...(payment?.paidAt && !applied && { on: amsterdamDate(payment.paidAt) }),
    ...(payment?.method && { method: methodLabel(payment.method, debtor.language) }),
    settled: (applied?.lines ?? []).map(({ invoice, amount }) => ({
      number: invoice,
      pays: amount,
      leaves: findInvoice(state, invoice)?.open ?? ZERO,
    })),
    leftOpen: left,
    closedAll: outcome === 'paid' && left === 0,
    reference: groupedReference(file.account),
    creditor: creditorOf(administration),
    transfer: transferOf(administration, file.account, payment?.amount ?? left),
    ...(payment?.status === 'open' && payment.checkoutUrl && { checkoutUrl: payment.checkoutUrl }),
    ...(applied && { receiptUrl: `/api/receipt/${encodeURIComponent(applied.receiptId)}.pdf` }),
    back: '/',
  };
};
