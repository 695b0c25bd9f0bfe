import { TERM_SENTENCE } from '../../content/term-sentence.ts';
import type { FourteenDayNoticeText } from '../law-texts.ts';
import { collectionCosts } from './collection-costs.ts';

const bills = (numbers: readonly string[]): string => (numbers.length === 1 ? 'rekening' : 'rekeningen');

export const fourteenDayNotice: FourteenDayNoticeText = {
  subject: (numbers, customerNumber) =>
    `Betaling van uw ${bills(numbers)}${customerNumber ? `, klantnummer ${customerNumber}` : ''}`,
  preheader: (amount) => `U kunt nog zonder extra kosten betalen: ${amount}`,
  copy: (surely) =>
    `Dit is een kopie. Wij sturen u deze brief per post. De brief zit ook als PDF bij dit bericht. U heeft in ieder geval tot en met ${surely}.`,
  opening: (claims) => {
    if (claims.type === 'several') return 'U heeft deze rekeningen nog niet betaald:';
    return `U heeft deze rekening nog niet${claims.partlyPaid ? ' helemaal' : ''} betaald:`;
  },
  caption: 'Uw rekeningen',
  columns: ['Rekening', 'Van', 'Betalen vóór of op', 'Open'],
  payNow: 'Nu te betalen',
  free: (amount) => `U kunt nog zonder extra kosten betalen. Betaal dan ${amount} ${TERM_SENTENCE.nl}.`,
  consequence: (costs) =>
    [
      'Betaalt u niet binnen deze termijn?',
      costs.earlier
        ? `Dan komt er ${costs.amount} incassokosten bij.`
        : `Dan moet u ook ${costs.amount} incassokosten betalen.`,
      collectionCosts.explained(costs),
      collectionCosts.law,
      ...(costs.vat ? [] : [collectionCosts.noVat]),
    ].join(' '),
  objection: ({ medium, enterUrl, contactName, phone }) => {
    const where = medium === 'mail' ? 'via de knop' : `op ${enterUrl}`;
    return `Klopt de rekening niet? Laat het weten ${where}, of bel ${contactName}, ${phone}. Wij zoeken het uit en wachten met dat deel.`;
  },
  inParts:
    'Lukt betalen niet in één keer? Doe een voorstel. Dat kost niets. Gratis hulp bij geldzorgen vindt u bij uw gemeente en op geldfit.nl.',
  justPaid: 'Heeft u net betaald? Dan hoeft u niets te doen.',
};
