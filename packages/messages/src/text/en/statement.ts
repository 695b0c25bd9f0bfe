import type { StatementText } from '../told-texts.ts';

export const statement: StatementText = {
  subject: (date) => `Your statement of account of ${date}`,
  preheader: (date) => `What is open on ${date}, and what we received`,
  opening: (date) => `This is what is open on ${date}. It is for your information.`,
  nothingOpen: (date) => `Nothing is open on ${date}.`,
  open: 'Open invoices',
  extras: 'Interest and costs',
  total: (date) => `Open on ${date}`,
  payments: 'Payments received',
  received: (date) => `Received on ${date}`,
  receivedTotal: 'Received in all',
};
