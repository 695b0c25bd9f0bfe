import type { ArrangementReceived } from '../content/arrangement-received.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { scheduleOf } from './schedule.ts';
import { followBlocks, questionBlock, sentences, toldLetter } from './told-letter.ts';

/** A proposal came in, in words. */
export const composeArrangementReceived = (message: ArrangementReceived, medium: Medium): Composition => {
  const { invoices, terms, request } = message;
  const { language } = message.addressee;
  const { arrangementReceived: text, told } = textsIn[language];
  const answerBy = told.answerBy(formatDate(message.answerBy, language));
  return toldLetter(message, {
    subject: text.subject(message.reference),
    preheader: answerBy,
    blocks: [
      paragraph(text.opening(invoices)),
      scheduleOf(terms, text.caption, language),
      sentences(...(request ? [text.request] : []), answerBy, told.notRemindedYet(invoices.length)),
      ...(request ? [paragraph(told.freeHelp)] : []),
      paragraph(told.nothingToDo),
      questionBlock(message),
      ...followBlocks(message, medium),
    ],
  });
};
