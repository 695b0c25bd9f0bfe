import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { DisputeReceived } from '../content/dispute-received.ts';
import { formatDate } from '../text/date.ts';
import { disputeCategoryText } from '../text/dispute-category.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { contactOf, followBlocks, payBlocks, sentences, toldLetter } from './told-letter.ts';

/** We got an objection, in words. */
export const composeDisputeReceived = (message: DisputeReceived, medium: Medium): Composition => {
  const { invoice, category, disputed, payment, reference } = message;
  const { language } = message.addressee;
  const { disputeReceived: text, told } = textsIn[language];
  const answerBy = told.answerBy(formatDate(message.answerBy, language));
  return toldLetter(message, {
    subject: text.subject(invoice),
    preheader: answerBy,
    blocks: [
      paragraph(text.opening(invoice, disputeCategoryText(category, language))),
      paragraph(answerBy),
      paragraph(disputed === null ? text.whole : text.part(formatEuro(disputed, language))),
      ...(payment ? [paragraph(text.rest(formatEuro(payment.amount, language)))] : []),
      ...payBlocks(payment),
      sentences(text.add(contactOf(message)), told.reference(reference)),
      ...(payment ? [] : followBlocks(message, medium)),
    ],
  });
};
