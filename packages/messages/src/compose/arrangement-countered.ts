import type { ArrangementCountered } from '../content/arrangement-countered.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { scheduleOf } from './schedule.ts';
import { contactOf, followBlocks, noteBlocks, sentences, toldLetter } from './told-letter.ts';

/** Our own schedule, in words; the button is the answer. */
export const composeArrangementCountered = (message: ArrangementCountered, medium: Medium): Composition => {
  const { invoices, terms, note, reference } = message;
  const { language } = message.addressee;
  const { arrangementCountered: text, told } = textsIn[language];
  const validUntil = formatDate(message.validUntil, language);
  return toldLetter(message, {
    subject: text.subject(reference),
    preheader: text.preheader(validUntil),
    blocks: [
      paragraph(text.opening(formatDate(message.proposedOn, language), invoices)),
      ...noteBlocks(note, told.ourWords),
      scheduleOf(terms, text.caption, language),
      sentences(text.free, text.valid(validUntil, invoices.length)),
      ...followBlocks(message, medium, { label: text.answer, primary: true }),
      paragraph(text.lapses),
      sentences(text.otherwise(contactOf(message)), told.reference(reference)),
    ],
  });
};
