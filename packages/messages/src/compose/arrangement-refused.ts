import type { ArrangementRefused } from '../content/arrangement-refused.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { contactOf, followBlocks, noteBlocks, sentences, toldLetter } from './told-letter.ts';

/** No to a proposal, in words: why, when the plan goes on, and what is still possible. */
export const composeArrangementRefused = (message: ArrangementRefused, medium: Medium): Composition => {
  const { note, reference } = message;
  const { language } = message.addressee;
  const { arrangementRefused: text, told } = textsIn[language];
  return toldLetter(message, {
    subject: text.subject(reference),
    preheader: text.preheader,
    blocks: [
      paragraph(text.opening),
      ...noteBlocks(note, told.ourReason),
      paragraph(text.resume(formatDate(message.resumeOn, language))),
      sentences(text.another(contactOf(message)), told.reference(reference)),
      paragraph(told.freeHelp),
      ...followBlocks(message, medium, { label: text.page }),
    ],
  });
};
