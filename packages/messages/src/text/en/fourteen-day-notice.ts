import { TERM_SENTENCE } from '../../content/term-sentence.ts';
import type { FourteenDayNoticeText } from '../law-texts.ts';
import { collectionCosts } from './collection-costs.ts';

const bills = (numbers: readonly string[]): string => (numbers.length === 1 ? 'bill' : 'bills');

export const fourteenDayNotice: FourteenDayNoticeText = {
  subject: (numbers, customerNumber) =>
    `Payment of your ${bills(numbers)}${customerNumber ? `, customer number ${customerNumber}` : ''}`,
  preheader: (amount) => `You can still pay without extra costs: ${amount}`,
  copy: (surely) =>
    `This is a copy. We send you this letter by post. The letter is also with this message as a PDF. Its Dutch text decides; this is the translation. In any case you have until ${surely}.`,
  opening: (claims) => {
    if (claims.type === 'several') return 'You have not yet paid these bills:';
    return `You have not yet paid this bill${claims.partlyPaid ? ' in full' : ''}:`;
  },
  caption: 'Your bills',
  columns: ['Bill', 'Dated', 'Pay on or before', 'Open'],
  payNow: 'To be paid now',
  free: (amount) => `You can still pay without extra costs. If so, pay ${amount} ${TERM_SENTENCE.en}.`,
  consequence: (costs) =>
    [
      'Do you not pay within this term?',
      costs.earlier
        ? `Then ${costs.amount} in collection costs is added.`
        : `Then you must also pay ${costs.amount} in collection costs.`,
      collectionCosts.explained(costs),
      collectionCosts.law,
      ...(costs.vat ? [] : [collectionCosts.noVat]),
    ].join(' '),
  objection: ({ medium, enterUrl, contactName, phone }) => {
    const where = medium === 'mail' ? 'through the button' : `at ${enterUrl}`;
    return `Is the bill not right? Let us know ${where}, or call ${contactName}, ${phone}. We look into it and wait with that part.`;
  },
  inParts:
    'Can you not pay all at once? Make a proposal. That costs nothing. Your municipality and geldfit.nl offer free help with money worries.',
  justPaid: 'Have you just paid? Then you do not need to do anything.',
};
