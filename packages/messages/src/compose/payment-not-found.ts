import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { PaymentNotFound } from '../content/payment-not-found.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { followBlocks, noteBlocks, payBlocks, questionBlock, toldLetter } from './told-letter.ts';

/** The reported money was not found, in words: what we looked at, how to show it, and when we go on. */
export const composePaymentNotFound = (message: PaymentNotFound, medium: Medium): Composition => {
  const { invoices, note, payment } = message;
  const { language } = message.addressee;
  const { paymentNotFound: text, told } = textsIn[language];
  const open = payment ? [text.open(formatEuro(payment.amount, language))] : [];
  const resumeOn = formatDate(message.resumeOn, language);
  return toldLetter(message, {
    subject: text.subject,
    preheader: text.preheader(resumeOn),
    blocks: [
      paragraph([text.opening(invoices), ...open].join(' ')),
      ...noteBlocks(note, told.ourWords),
      paragraph(text.proof),
      paragraph(text.resume(resumeOn)),
      ...payBlocks(payment),
      questionBlock(message),
      ...(payment ? [] : followBlocks(message, medium)),
    ],
  });
};
