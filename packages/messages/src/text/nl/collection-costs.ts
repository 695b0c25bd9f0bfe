import type { CostsBasis, CostsInWords, EarlierInWords, VatInWords } from '../costs-in-words.ts';
import type { CollectionCostsText } from '../law-texts.ts';

const basisWords = (basis: CostsBasis): string => {
  switch (basis.type) {
    case 'scale':
      return basis.parts.map(({ share, over }) => `${share} van ${over}`).join(' plus ');
    case 'minimum':
    case 'maximum':
      return `het wettelijke ${basis.type} bij ${basis.base}`;
    case 'per-invoice':
      return `het wettelijke minimum voor elk van ${basis.invoices} facturen`;
    case 'agreed':
      return 'het bedrag dat met u is afgesproken';
  }
};

const because = (basis: CostsBasis): string => `Dat is ${basisWords(basis)}.`;

/** Why a later notice adds less than the scale over its own claims (art. 6:96 lid 7 BW). */
const difference = ({ date, base, amount, bothBase, bothAmount }: EarlierInWords, scale: string): string =>
  `In onze brief van ${date} noemden wij ${amount} aan kosten over ${base}. Over alles samen, ${bothBase}, zijn de kosten ${bothAmount}. ${scale} U betaalt alleen het verschil.`;

/** The express declaration of art. 2 lid 3 Besluit BIK. */
const withVat = ({ amount, together }: VatInWords): string =>
  `Daar komt ${amount} btw bij, samen ${together}. Wij verklaren: wij gebruiken een incassodienst die btw rekent, en wij kunnen die btw niet verrekenen. Daarom zijn de kosten met de btw verhoogd.`;

const explained = ({ basis, earlier, vat }: CostsInWords): string =>
  [earlier ? difference(earlier, because(basis)) : because(basis), ...(vat ? [withVat(vat)] : [])].join(' ');

export const collectionCosts: CollectionCostsText = {
  because,
  label: (basis) => `Incassokosten, ${basisWords(basis)}`,
  extraLabel: (since) => `Incassokosten boven op die van de brief van ${since}`,
  explained,
  law: 'Dit bedrag volgt uit de wet (artikel 6:96 Burgerlijk Wetboek en het Besluit vergoeding voor buitengerechtelijke incassokosten).',
  noVat: 'Er komt geen btw bij.',
  vatLabel: 'Btw over de incassokosten',
};
