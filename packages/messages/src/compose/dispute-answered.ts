import { type Cents, ZERO } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { DisputeAnswered } from '../content/dispute-answered.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Block, type Composition, paragraph } from './composition.ts';
import {
  contactOf,
  followBlocks,
  noteBlocks,
  payBlocks,
  questionBlock,
  sentences,
  toldLetter,
} from './told-letter.ts';

/** What each outcome says: what we found, why, and what that means for paying. */
const outcomeBlocks = (message: DisputeAnswered): readonly Block[] => {
  const { invoice, payment, note } = message;
  const { language } = message.addressee;
  const { disputeAnswered: text, told } = textsIn[language];
  const euro = (amount: Cents) => formatEuro(amount, language);
  const open = payment?.amount ?? ZERO;
  const left = open > 0 ? text.left(euro(open)) : text.nothingLeft;
  const why = noteBlocks(note, message.outcome === 'rejected' ? told.ourReason : told.ourWords);
  switch (message.outcome) {
    case 'upheld':
      return [
        sentences(text.upheld, text.credited(invoice, euro(message.credited))),
        ...why,
        sentences(left, ...(open > 0 ? [text.leftUnchanged] : [])),
      ];
    case 'partly': {
      const payBy = open > 0 && message.payBy && formatDate(message.payBy, language);
      return [
        sentences(text.partly, text.credited(invoice, euro(message.credited))),
        ...why,
        paragraph(payBy ? text.leftBy(euro(open), payBy) : left),
      ];
    }
    case 'rejected':
      return [
        paragraph(text.rejected(invoice)),
        ...why,
        sentences(text.payBy(euro(open), formatDate(message.payBy, language)), text.afterwards),
      ];
    case 'mediation':
      return [
        paragraph(text.mediation(invoice)),
        ...why,
        paragraph(text.paused(formatDate(message.until, language))),
      ];
    case 'withdrawn':
      return [
        paragraph(text.withdrawn(invoice)),
        ...why,
        sentences(left, ...(open > 0 ? [text.asBefore] : [])),
      ];
  }
};

/** Our answer to an objection, in words. */
export const composeDisputeAnswered = (message: DisputeAnswered, medium: Medium): Composition => {
  const { outcome } = message;
  // While a mediator looks at it, nothing is asked.
  const payment = outcome === 'mediation' ? null : message.payment;
  const { language } = message.addressee;
  const { disputeAnswered: text, told } = textsIn[language];
  return toldLetter(message, {
    subject: text.subject(message.invoice),
    preheader:
      outcome === 'rejected'
        ? text.rejectedPreheader(formatDate(message.payBy, language))
        : text.preheader[outcome],
    blocks: [
      ...outcomeBlocks(message),
      ...payBlocks(payment),
      outcome === 'rejected'
        ? sentences(text.disagree(contactOf(message)), told.reference(message.reference))
        : questionBlock(message),
      ...(payment ? [] : followBlocks(message, medium)),
    ],
  });
};
