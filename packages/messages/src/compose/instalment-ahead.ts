import { minus } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { InstalmentAhead } from '../content/instalment-ahead.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { contactOf, payBlocks, sentences, toldLetter } from './told-letter.ts';

/** A term that is near, in words. */
export const composeInstalmentAhead = (message: InstalmentAhead): Composition => {
  const { term, left, payment, reference } = message;
  const { language } = message.addressee;
  const { instalmentAhead: text, told, common } = textsIn[language];
  const [amount, due] = [formatEuro(term.amount, language), formatDate(term.due, language)];
  const after = minus(left, term.amount);
  return toldLetter(message, {
    subject: text.subject(due),
    preheader: text.preheader(amount, due),
    blocks: [
      sentences(text.opening(amount, due), after > 0 ? text.left(formatEuro(after, language)) : text.last),
      ...payBlocks(payment),
      sentences(told.trouble(contactOf(message), due), told.reference(reference)),
      paragraph(common.justPaid),
    ],
  });
};
