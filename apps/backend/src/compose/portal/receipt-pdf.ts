import { pageIn } from '@voldaan/application/link/page-in.ts';
import { typedCodeOf } from '@voldaan/application/link/typed-code.ts';
import { dossierMark } from '@voldaan/application/message/dossier-mark.ts';
import { paymentMessage } from '@voldaan/application/message/payment-message.ts';
import { underPrintedLogo } from '@voldaan/application/message/under-logo.ts';
import type { Services } from '@voldaan/application/services.ts';
import { renderReceipt } from '@voldaan/messages/letter/render-receipt.ts';
import type { Answered, PdfFile } from '../../portal/ports.ts';
import { answered, refused } from './answers.ts';
import { type DebtorSession, keyOf, openFile } from './debtor-session.ts';
import { closedInvoicesIn, paymentsIn } from './history.ts';

/**
 * The proof of a payment of this account; the receipt of somebody else does not exist here. Names who paid, so it
 * needs the second factor.
 */
export const receiptPdf = async (
  services: Services,
  session: DebtorSession,
  id: string,
): Promise<Answered<PdfFile>> => {
  if (session.assurance !== 'second-factor') return refused('second-factor-needed');
  const { loaded, state, administration, debtor } = await openFile(services, session);
  const log = await services.accounts.history(keyOf(session));
  const payment = paymentsIn(log).find((candidate) => candidate.receiptId === id);
  if (!payment) return refused('receipt-not-found');
  const { receiptId, amount, on, method, lines } = payment;
  const closed = closedInvoicesIn(log).map(({ invoice }) => invoice.number);
  const message = paymentMessage(
    session.account,
    state,
    administration,
    debtor,
    { receiptId, amount, on, method, lines, closed },
    {
      date: on,
      payUrl: services.addresses.portal,
      typedCode: typedCodeOf(services, session.administration, debtor),
      enterUrl: pageIn(services.addresses, 'open', debtor.language),
      dossierMark: dossierMark(loaded.hash),
    },
  );
  const rendered = await renderReceipt(await underPrintedLogo(services, administration, message));
  if (!rendered.ok) throw new Error(`Receipt ${receiptId} lacks ${rendered.missing.join(', ')}.`);
  return answered({ name: `betaalbewijs-${on}.pdf`, bytes: Uint8Array.from(rendered.pdf) });
};
