import type { MessageAnswered } from '../content/message-answered.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { followBlocks, noteBlocks, questionBlock, toldLetter } from './told-letter.ts';

/** Our answer to what the debtor wrote, in the words of whoever answers. */
export const composeMessageAnswered = (message: MessageAnswered, medium: Medium): Composition => {
  const { language } = message.addressee;
  const { messageAnswered: text } = textsIn[language];
  const wroteOn = formatDate(message.wroteOn, language);
  return toldLetter(message, {
    subject: text.subject(wroteOn),
    preheader: text.preheader,
    blocks: [
      paragraph(text.opening(wroteOn)),
      ...noteBlocks(message.note, text.words),
      questionBlock(message),
      ...followBlocks(message, medium),
    ],
  });
};
