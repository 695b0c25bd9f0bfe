import type { ClaimTexts } from './texts.ts';

/** The words of the calculation in English. */
export const en: ClaimTexts = {
  title: 'How we arrive at this amount',
  on: (date) => `Calculated on ${date}.`,
  none: 'No interest and no costs were charged.',
  invoice: (number) => `Invoice ${number}`,
  principal: 'Amount of the invoice',
  paid: (date) => `Paid on ${date}`,
  open: 'Still open of the invoice',
  interest: {
    statutory: 'Statutory interest',
    commercial: 'Statutory commercial interest',
    agreed: 'Agreed interest',
  },
  over: (from, until) => `${from} until ${until}`,
  columns: { period: 'Period', days: 'Days', rate: 'Interest per year', base: 'Over', interest: 'Interest' },
  costs: 'Costs',
  costsOver: (base) => `Calculated over ${base}`,
  vat: 'VAT on the costs',
  costsTotal: 'Costs in all',
  how: 'Calculation',
  sums: 'In all',
  principalLeft: 'Invoices',
  interestLeft: 'Interest',
  costsLeft: 'Costs',
  credit: 'Less: credit',
  total: 'To be paid',
  enough: (date) => `If you pay this amount by ${date}, everything is settled.`,
  check: 'Check the interest yourself',
  amount: 'Amount',
  what: 'What',
};
