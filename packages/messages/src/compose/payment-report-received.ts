import type { PaymentReportReceived } from '../content/payment-report-received.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { followBlocks, questionBlock, sentences, toldLetter } from './told-letter.ts';

/** "Ik heb al betaald" came in, in words. */
export const composePaymentReportReceived = (message: PaymentReportReceived, medium: Medium): Composition => {
  const { invoices } = message;
  const { language } = message.addressee;
  const { paymentReportReceived: text, told } = textsIn[language];
  const answerBy = told.answerBy(formatDate(message.answerBy, language));
  return toldLetter(message, {
    subject: text.subject,
    preheader: answerBy,
    blocks: [
      paragraph(text.opening(invoices)),
      sentences(answerBy, told.notRemindedYet(invoices.length), told.nothingToDo),
      questionBlock(message),
      ...followBlocks(message, medium),
    ],
  });
};
