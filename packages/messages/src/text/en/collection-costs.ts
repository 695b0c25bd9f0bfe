import type { CostsBasis, CostsInWords, EarlierInWords, VatInWords } from '../costs-in-words.ts';
import type { CollectionCostsText } from '../law-texts.ts';

const basisWords = (basis: CostsBasis): string => {
  switch (basis.type) {
    case 'scale':
      return basis.parts.map(({ share, over }) => `${share} of ${over}`).join(' plus ');
    case 'minimum':
    case 'maximum':
      return `the statutory ${basis.type} for ${basis.base}`;
    case 'per-invoice':
      return `the statutory minimum for each of ${basis.invoices} invoices`;
    case 'agreed':
      return 'the amount agreed with you';
  }
};

const because = (basis: CostsBasis): string => `That is ${basisWords(basis)}.`;

/** Why a later notice adds less than the scale over its own claims (art. 6:96 lid 7 BW). */
const difference = ({ date, base, amount, bothBase, bothAmount }: EarlierInWords, scale: string): string =>
  `In our letter of ${date} we named ${amount} in costs over ${base}. Over everything together, ${bothBase}, the costs are ${bothAmount}. ${scale} You pay only the difference.`;

/** The express declaration of art. 2 lid 3 Besluit BIK. */
const withVat = ({ amount, together }: VatInWords): string =>
  `VAT of ${amount} is added, together ${together}. We declare: we use a collection service that charges VAT, and we cannot set off that VAT. That is why the costs are raised by the VAT.`;

const explained = ({ basis, earlier, vat }: CostsInWords): string =>
  [earlier ? difference(earlier, because(basis)) : because(basis), ...(vat ? [withVat(vat)] : [])].join(' ');

export const collectionCosts: CollectionCostsText = {
  because,
  label: (basis) => `Collection costs, ${basisWords(basis)}`,
  extraLabel: (since) => `Collection costs on top of those in the letter of ${since}`,
  explained,
  law: 'This amount follows from Dutch law (article 6:96 Burgerlijk Wetboek and the Besluit vergoeding voor buitengerechtelijke incassokosten).',
  noVat: 'No VAT is added.',
  vatLabel: 'VAT on the collection costs',
};
