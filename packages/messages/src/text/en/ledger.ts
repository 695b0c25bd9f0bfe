import type { LedgerText } from '../texts.ts';

const paused = 'paused for now';

export const ledger: LedgerText = {
  caption: 'Overview of your invoices',
  columns: ['Invoice', 'Dated', 'Pay on or before', 'Open'],
  payNow: (lastDate) => `To be paid by ${lastDate}`,
  alsoReminded: 'Also past the payment day:',
  alsoOpen: 'Also open:',
  notYetDue: 'Not yet due:',
  held: 'Nothing to pay for these now:',
  credit: (number) => `Credit note ${number}`,
  heldNote: {
    'already-paid': 'you told us that you have paid',
    arrangement: 'part of your payment arrangement',
    'arrangement-proposed': 'we are looking at your proposal',
    dispute: 'we are finding out what is wrong',
    mediation: 'being discussed with a mediator',
    'message-unread': 'we are reading your message',
    'payment-open': 'your payment is under way',
    promise: 'as you promised',
    'by-hand': paused,
    'first-release': paused,
    insolvency: paused,
    'no-address': paused,
    'sales-asked': paused,
    'wrong-person': paused,
  },
  heldUntil: (date) => `until ${date}`,
};
