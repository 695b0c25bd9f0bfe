import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { PromiseConfirmed } from '../content/promise-confirmed.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { contactOf, payBlocks, sentences, toldLetter } from './told-letter.ts';

/** A promise to pay, confirmed in words. Of a part we promise no silence: the rest keeps its plan. */
export const composePromiseConfirmed = (message: PromiseConfirmed): Composition => {
  const { invoices, rest, payment, reference } = message;
  const { language } = message.addressee;
  const { promiseConfirmed: text, told } = textsIn[language];
  const payOn = formatDate(message.payOn, language);
  const opening = text.opening(formatEuro(message.amount, language), payOn, invoices);
  return toldLetter(message, {
    subject: text.subject(payOn),
    preheader: `${formatEuro(message.amount, language)}, ${payOn}`,
    blocks: [
      paragraph(opening),
      sentences(
        rest > 0 ? text.rest(formatEuro(rest, language)) : told.notRemindedUntil(invoices.length, payOn),
        text.earlier,
      ),
      ...payBlocks(payment),
      sentences(told.trouble(contactOf(message), payOn), told.reference(reference)),
    ],
  });
};
