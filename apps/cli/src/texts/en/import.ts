import type { IMPORT_NL } from '../nl/import.ts';

export const IMPORT_EN: typeof IMPORT_NL = {
  notListening: (url) =>
    `No Voldaan answers at ${url}. Start it with npm start, or give another address with --url.`,
  sending: (megabytes) => `We are sending ${megabytes} MB`,
  into: (administration) => `Administration ${administration}`,
  known: 'was known already',
  paymentLink: 'Payment link',
  reference: 'Reference',
  awaitsRelease: 'Some invoices were late already: release them on the desk, under Incoming.',
  goesOn: 'The rest is imported by itself. Give the command again later for the whole list.',
  offline: { title: 'No connection', detail: 'Nothing has changed.', next: 'Try again.' },
  tooLarge: {
    title: 'This is too large to send at once',
    detail: 'Together the files may be 25 MB. Nothing has been read yet.',
    next: 'Give fewer files at a time, or split the file.',
  },
  failed: {
    title: 'There was no usable answer',
    detail: 'What was imported is not imported twice.',
    next: 'Try again.',
  },
};
