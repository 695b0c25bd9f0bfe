import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { ArrangementEnding } from '../content/arrangement-ending.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { contactOf, noteBlocks, payBlocks, sentences, toldLetter } from './told-letter.ts';

/** The written notice that an arrangement ends, in words: when, what stops it, and what then. */
export const composeArrangementEnding = (message: ArrangementEnding): Composition => {
  const { payment, note, reference } = message;
  const { language } = message.addressee;
  const { arrangementEnding: text, told, common } = textsIn[language];
  const [open, endsOn] = [formatEuro(message.open, language), formatDate(message.endsOn, language)];
  return toldLetter(message, {
    subject: text.subject(endsOn),
    preheader: text.preheader(open, endsOn),
    blocks: [
      paragraph(text.opening(open, endsOn)),
      ...noteBlocks(note, told.ourWords),
      paragraph(text.stops(open, endsOn)),
      ...payBlocks(payment),
      paragraph(text.afterwards(formatEuro(message.left, language))),
      sentences(told.trouble(contactOf(message), endsOn), told.reference(reference)),
      paragraph(told.freeHelp),
      paragraph(common.justPaid),
    ],
  });
};
