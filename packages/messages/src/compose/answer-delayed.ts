import type { AnswerDelayed } from '../content/answer-delayed.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { followBlocks, questionBlock, sentences, toldLetter } from './told-letter.ts';

/** Our own lateness, in words: sorry in one line, the new day, and no interest over our delay. */
export const composeAnswerDelayed = (message: AnswerDelayed, medium: Medium): Composition => {
  const { language } = message.addressee;
  const { answerDelayed: text, told } = textsIn[language];
  const day = formatDate(message.answerBy, language);
  return toldLetter(message, {
    subject: text.subject(day),
    preheader: told.answerBy(day),
    blocks: [
      sentences(text.opening(text.about[message.about]), told.answerBy(day)),
      sentences(text.noReminder, text.noInterest),
      paragraph(told.nothingToDo),
      questionBlock(message),
      ...followBlocks(message, medium),
    ],
  });
};
