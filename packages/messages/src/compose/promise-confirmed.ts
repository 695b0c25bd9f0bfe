import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { PromiseConfirmed } from '../content/promise-confirmed.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { contactOf, followBlocks, payBlocks, sentences, toldLetter } from './told-letter.ts';

/** A promise to pay, confirmed in words. Of a part we promise no silence: the rest keeps its plan. */
export const composePromiseConfirmed = (message: PromiseConfirmed, medium: Medium): Composition => {
  const { invoices, rest, payment, reference } = message;
  const { language } = message.addressee;
  const { promiseConfirmed: text, told } = textsIn[language];
  const payOn = formatDate(message.payOn, language);
  const opening = text.opening(formatEuro(message.amount, language), payOn, invoices);
  return toldLetter(message, {
    subject: text.subject(payOn),
    preheader: `${formatEuro(message.amount, language)}, ${payOn}`,
    blocks: [
      sentences(opening, told.reference(reference)),
      sentences(
        rest > 0 ? text.rest(formatEuro(rest, language)) : told.notRemindedUntil(invoices.length, payOn),
        text.earlier,
      ),
      ...payBlocks(payment),
      paragraph(told.trouble(contactOf(message), payOn)),
      ...followBlocks(message, medium),
    ],
  });
};
