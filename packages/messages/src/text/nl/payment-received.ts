import type { PaymentReceivedText } from '../texts.ts';
import { common } from './common.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const verb = (numbers: readonly string[]): string => (numbers.length === 1 ? 'is' : 'zijn');

export const paymentReceived: PaymentReceivedText = {
  subject: (numbers, whole) =>
    `Betaling ontvangen – ${common.invoices(numbers)}${whole ? ` ${verb(numbers)} voldaan` : ''}`,
  preheader: (amount, date) => `Wij hebben ${amount} ontvangen op ${date}`,
  received: (amount, date, method) => `Wij hebben ${amount} ontvangen op ${date} (${method}).`,
  settled: (numbers) => `${capital(common.invoices(numbers))} ${verb(numbers)} hiermee voldaan.`,
  left: (number, left) => `Van factuur ${number} staat nog ${left} open.`,
  thanks: 'Dank u wel.',
  nothingOpen: 'Er staat niets meer open dat u nu moet betalen.',
  stillOpen: (number, open, dueDate) =>
    `Nog open: factuur ${number}, ${open}, te betalen vóór of op ${dueDate}.`,
  arranged: (left, next) =>
    `Van uw betalingsregeling staat nog ${left} open. De volgende keer betaalt u ${next.amount}, vóór of op ${next.day}.`,
  division: 'Zo hebben wij uw betaling verdeeld',
  line: (number) => `Factuur ${number}`,
  rest: (left) => `nog ${left}`,
  ofWhich: (costs, interest) =>
    `waarvan ${[...(costs ? [`${costs} incassokosten`] : []), ...(interest ? [`${interest} rente`] : [])].join(' en ')}`,
  total: 'Ontvangen',
  reference: (reference) => `Kenmerk van uw betaling: ${reference}.`,
  question: ({ contactName, phone }) => `Klopt er iets niet? Bel ${contactName}, ${phone}.`,
  viewReceipt: 'Bewijs van betaling bekijken',
  stamp: 'VOLDAAN',
  stampDescription: (date) => `Voldaan op ${date}`,
  kept: {
    caption: 'Uw betalingsregeling is klaar',
    term: (date) => `Deel van ${date}`,
    total: 'Samen betaald',
  },
};
