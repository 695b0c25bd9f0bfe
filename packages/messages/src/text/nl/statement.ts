import type { StatementText } from '../told-texts.ts';

export const statement: StatementText = {
  subject: (date) => `Uw rekeningoverzicht van ${date}`,
  preheader: (date) => `Wat er op ${date} openstaat en wat wij ontvingen`,
  opening: (date) => `Hier vindt u wat er op ${date} openstaat. Dit overzicht is ter informatie.`,
  nothingOpen: (date) => `Op ${date} staat er niets open.`,
  open: 'Open facturen',
  extras: 'Rente en kosten',
  total: (date) => `Open op ${date}`,
  payments: 'Ontvangen betalingen',
  received: (date) => `Ontvangen op ${date}`,
  receivedTotal: 'Samen ontvangen',
};
