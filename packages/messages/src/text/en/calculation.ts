import type { CalculationText } from '../law-texts.ts';

export const calculation: CalculationText = {
  title: 'Calculation',
  until: (date) => `How we come to the amount in our letter. All amounts count up to and including ${date}.`,
  invoice: (number, dueDate) => `Invoice ${number}, to be paid on or before ${dueDate}`,
  principal: 'Amount of the invoice',
  paid: (on, interest, costs) => {
    const parts = [...(costs ? [`${costs} costs`] : []), ...(interest ? [`${interest} interest`] : [])];
    return `Paid on ${on}${parts.length > 0 ? ` (of which ${parts.join(' and ')})` : ''}`;
  },
  open: 'Still open',
  credits: 'Credit notes',
  columns: ['From', 'Until', 'Days', 'A year', 'Over', 'Interest'],
  interestTotal: 'Interest, in whole cents',
  formula: 'Interest = amount × yearly rate × days ÷ 365. Only the total is rounded.',
  compounding: 'After each full year the interest of that year is added to the amount.',
  costs: 'Collection costs',
  share: (percent, over) => `${percent} of ${over}`,
  over: (base) => `Over the open amount of ${base}`,
  rounded: 'Together, in whole cents',
  minimum: 'The statutory minimum is',
  maximum: 'The statutory maximum is',
  agreed: 'Agreed costs',
  perInvoice: (invoices) => `The minimum for each of the ${invoices} invoices is together`,
  announced: (date) => `Less: named already in our letter of ${date}`,
  costsTotal: 'Collection costs',
  vat: 'VAT on the collection costs',
  together: 'Everything together',
  total: 'To be paid',
  sources: 'Where this is written',
  costsSource:
    'Collection costs: article 6:96 Burgerlijk Wetboek and article 2 Besluit vergoeding voor buitengerechtelijke incassokosten.',
  vatSource: 'VAT: article 2(3) of that decree.',
  allocationSource: 'Division of payments: articles 6:43 and 6:44 Burgerlijk Wetboek.',
};
