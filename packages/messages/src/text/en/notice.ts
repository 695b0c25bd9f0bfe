import type { LaterInWords, NoticeText } from '../texts.ts';
import { collectionCosts } from './collection-costs.ts';
import { common } from './common.ts';

const INTEREST = { commercial: 'statutory commercial interest', agreed: 'the agreed interest' } as const;

const asked = ({ interest, costs }: LaterInWords): string => {
  const amount = costs ? `${costs.amount} in collection costs` : '';
  if (!interest) return `Then we may ask ${amount}.`;
  const from = interest.from ?? 'the day after each payment day';
  const rest = amount ? ` and ${amount}` : '';
  return `Then we may ask ${INTEREST[interest.kind]} from ${from} (now ${interest.rate} a year)${rest}.`;
};

export const notice: NoticeText = {
  subject: (numbers) => `Notice for ${common.invoices(numbers)}`,
  preheader: (amount, lastDate) => `We ask you to pay ${amount} by ${lastDate}`,
  opening: (claims) => {
    if (claims.type === 'several') {
      return `We have not yet received payment for ${claims.numbers.length} invoices. The open amount is ${claims.open}. The overview shows the last payment days.`;
    }
    const received = claims.partlyPaid
      ? `Invoice ${claims.number} has been paid in part.`
      : `We have not yet received payment for invoice ${claims.number}.`;
    return `${received} The open amount is ${claims.open}. The last payment day was ${claims.dueDate}.`;
  },
  request: (amount, lastDate) => `We ask you to pay ${amount ?? 'this amount'} by ${lastDate}.`,
  nothingExtra: 'Up to and including that day we charge nothing extra.',
  later: (later, { medium, enterUrl, typedCode }) => {
    const where = medium === 'mail' ? 'through the button below' : `at ${enterUrl} with code ${typedCode}`;
    return [
      'Do you pay later?',
      asked(later),
      ...(later.costs ? [collectionCosts.explained(later.costs)] : []),
      `You find the calculation ${where}.`,
    ].join(' ');
  },
  help: ({ medium, enterUrl }) => {
    const where =
      medium === 'mail' ? 'You can do so through the same button.' : `You can do so at ${enterUrl}.`;
    return `Is there a reason why you have not paid yet? Please tell us. We set aside a part that is not right. You can also propose to pay in parts. ${where}`;
  },
};
