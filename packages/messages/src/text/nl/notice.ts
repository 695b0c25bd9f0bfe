import type { LaterInWords, NoticeText } from '../texts.ts';
import { collectionCosts } from './collection-costs.ts';
import { common } from './common.ts';

const INTEREST = { commercial: 'handelsrente', agreed: 'de afgesproken rente' } as const;

/** "Dan kunnen wij handelsrente vragen vanaf 5 september 2026 (nu 10,40% per jaar) en € 186,95 aan incassokosten." */
const asked = ({ interest, costs }: LaterInWords): string => {
  const amount = costs ? `${costs.amount} aan incassokosten` : '';
  if (!interest) return `Dan kunnen wij ${amount} vragen.`;
  const from = interest.from ?? 'de dag na elke betaaldag';
  const rest = amount ? ` en ${amount}` : '';
  return `Dan kunnen wij ${INTEREST[interest.kind]} vragen vanaf ${from} (nu ${interest.rate} per jaar)${rest}.`;
};

export const notice: NoticeText = {
  subject: (numbers) => `Aanmaning ${common.invoices(numbers)}`,
  preheader: (amount, lastDate) => `Wij vragen u ${amount} te betalen, uiterlijk ${lastDate}`,
  opening: (claims) => {
    if (claims.type === 'several') {
      return `Wij hebben nog geen betaling ontvangen voor ${claims.numbers.length} facturen. Het open bedrag is ${claims.open}. De laatste betaaldagen staan in het overzicht.`;
    }
    const received = claims.partlyPaid
      ? `Factuur ${claims.number} is voor een deel betaald.`
      : `Wij hebben nog geen betaling ontvangen voor factuur ${claims.number}.`;
    return `${received} Het open bedrag is ${claims.open}. De laatste betaaldag was ${claims.dueDate}.`;
  },
  request: (amount, lastDate) => `Wij vragen u ${amount ?? 'dit bedrag'} uiterlijk ${lastDate} te betalen.`,
  nothingExtra: 'Tot en met die dag rekenen wij niets extra.',
  later: (later, { medium, enterUrl, typedCode }) => {
    const where = medium === 'mail' ? 'via de knop hieronder' : `op ${enterUrl} met code ${typedCode}`;
    return [
      'Betaalt u later?',
      asked(later),
      ...(later.costs ? [collectionCosts.explained(later.costs)] : []),
      `De berekening vindt u ${where}.`,
    ].join(' ');
  },
  help: ({ medium, enterUrl }) => {
    const where = medium === 'mail' ? 'Dat kan via dezelfde knop.' : `Dat kan op ${enterUrl}.`;
    return `Is er een reden waarom u nog niet betaalt? Vertel het ons. Een deel dat niet klopt, zetten wij apart. U kunt ook een voorstel doen om in delen te betalen. ${where}`;
  },
};
