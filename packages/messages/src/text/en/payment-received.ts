import type { PaymentReceivedText } from '../texts.ts';
import { common } from './common.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const verb = (numbers: readonly string[]): string => (numbers.length === 1 ? 'is' : 'are');

export const paymentReceived: PaymentReceivedText = {
  subject: (numbers, whole) =>
    `Payment received – ${common.invoices(numbers)}${whole ? ` ${verb(numbers)} paid in full` : ''}`,
  preheader: (amount, date) => `We received ${amount} on ${date}`,
  received: (amount, date, method) => `We received ${amount} on ${date} (${method}).`,
  settled: (numbers) => `${capital(common.invoices(numbers))} ${verb(numbers)} now paid in full.`,
  left: (number, left) => `${left} of invoice ${number} is still open.`,
  thanks: 'Thank you.',
  nothingOpen: 'Nothing else is open that you need to pay at this moment.',
  stillOpen: (number, open, dueDate) =>
    `Still open: invoice ${number}, ${open}, to be paid on or before ${dueDate}.`,
  arranged: (left, next) =>
    `Of your payment arrangement ${left} is still open. Next time you pay ${next.amount}, on or before ${next.day}.`,
  division: 'How we divided your payment',
  line: (number) => `Invoice ${number}`,
  rest: (left) => `${left} left`,
  ofWhich: (costs, interest) =>
    `of which ${[...(costs ? [`${costs} collection costs`] : []), ...(interest ? [`${interest} interest`] : [])].join(' and ')}`,
  total: 'Received',
  reference: (reference) => `Reference of your payment: ${reference}.`,
  question: ({ contactName, phone }) => `Is something not right? Call ${contactName}, ${phone}.`,
  viewReceipt: 'View proof of payment',
  stamp: 'PAID IN FULL',
  stampDescription: (date) => `Paid in full on ${date}`,
  kept: {
    caption: 'Your payment arrangement is complete',
    term: (date) => `Instalment of ${date}`,
    total: 'Paid in all',
  },
};
