import type { MessageReceived } from '../content/message-received.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import type { Composition } from './composition.ts';
import { followBlocks, questionBlock, sentences, toldLetter } from './told-letter.ts';

/** A question or request came in, in words. */
export const composeMessageReceived = (message: MessageReceived, medium: Medium): Composition => {
  const { language } = message.addressee;
  const { messageReceived: text, told } = textsIn[language];
  const answerBy = told.answerBy(formatDate(message.answerBy, language));
  return toldLetter(message, {
    subject: text.subject,
    preheader: answerBy,
    blocks: [sentences(text.opening, answerBy), questionBlock(message), ...followBlocks(message, medium)],
  });
};
