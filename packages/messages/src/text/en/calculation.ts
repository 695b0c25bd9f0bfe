import type { CalculationText } from '../law-texts.ts';

export const calculation: CalculationText = {
  title: 'Calculation',
  until: (date) => `How we come to the amount in our letter. All amounts count up to and including ${date}.`,
  invoice: (number, dueDate) => `Invoice ${number}, to be paid on or before ${dueDate}`,
  claims: 'What is open',
  paid: (on, interest, costs) => {
    const parts = [...(costs ? [`${costs} costs`] : []), ...(interest ? [`${interest} interest`] : [])];
    return `Paid on ${on}${parts.length > 0 ? ` (of which ${parts.join(' and ')})` : ''}`;
  },
  openOf: (number) => `Still open of invoice ${number}`,
  open: 'Open amount',
  columns: ['Invoice', 'From', 'Until', 'Days', 'A year', 'Over', 'Interest', 'Rounded'],
  interest: 'Interest',
  formula: 'Interest = amount × yearly rate × days ÷ 365. We round once for each invoice.',
  compounding: 'After each full year the interest of that year is added to the amount.',
  costs: 'Collection costs',
  share: (percent, over) => `${percent} of ${over}`,
  over: (base) => `Over the open amount of ${base}`,
  rounded: 'In whole cents',
  minimum: 'The statutory minimum is',
  maximum: 'The statutory maximum is',
  agreed: 'Agreed costs',
  perInvoice: (invoices) => `The minimum for each of the ${invoices} invoices is together`,
  announced: (date) => `Less: named already in our letter of ${date}`,
  vat: 'VAT on the collection costs',
  together: 'Everything together',
  total: 'To be paid',
  sources: 'Where this is written',
  costsSource:
    'Collection costs: article 6:96 Burgerlijk Wetboek and article 2 Besluit vergoeding voor buitengerechtelijke incassokosten.',
  vatSource: 'VAT: article 2(3) of that decree.',
  allocationSource: 'Division of payments: articles 6:43 and 6:44 Burgerlijk Wetboek.',
};
