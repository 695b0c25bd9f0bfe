import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { InstalmentMissed } from '../content/instalment-missed.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph } from './composition.ts';
import { contactOf, payBlocks, sentences, toldLetter } from './told-letter.ts';

/** A term that did not come, in friendly words. */
export const composeInstalmentMissed = (message: InstalmentMissed): Composition => {
  const { term, payment, reference } = message;
  const { language } = message.addressee;
  const { instalmentMissed: text, told, common } = textsIn[language];
  const [amount, due] = [formatEuro(term.amount, language), formatDate(term.due, language)];
  const [open, repairBy] = [formatEuro(message.open, language), formatDate(message.repairBy, language)];
  return toldLetter(message, {
    subject: text.subject(due),
    preheader: text.preheader(repairBy),
    blocks: [
      paragraph(message.open < term.amount ? text.openingPart(amount, due, open) : text.opening(amount, due)),
      paragraph(text.repair(open, repairBy)),
      ...payBlocks(payment),
      sentences(told.trouble(contactOf(message), null), told.reference(reference)),
      paragraph(common.justPaid),
    ],
  });
};
