import type { ConfirmTexts } from './texts.ts';

/** The words of the second factor in English. */
export const en: ConfirmTexts = {
  title: 'One short check',
  why: 'Your documents, earlier invoices and contact details are for you only. So we ask one question first. You can pay without this check.',
  addressTitle: 'With your address',
  postcode: 'Postcode',
  postcodeHint: 'For example 1012 AB',
  houseNumber: 'House number',
  houseNumberHint: 'With its addition, for example 12 A',
  addressButton: 'Check my address',
  amountTitle: 'With an earlier invoice',
  amount: 'Amount of an invoice that you have paid',
  amountHint: 'The whole amount, for example 482,79',
  amountButton: 'Check the amount',
  checking: 'We are checking it.',
  impossible: 'We know too little about you to check this here.',
  callUs: (name, creditor, phone) =>
    `Does it not work here? Call ${name} of ${creditor}, ${phone}. We will help you.`,
  back: 'Back without this check',
};
