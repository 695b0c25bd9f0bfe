import type { EntryTexts } from './texts.ts';

/** The words of getting in, and of getting lost, in English. */
export const entry: EntryTexts = {
  openTitle: 'See and pay your invoices',
  openText: 'The button opens your personal statement. You do not need an account.',
  openButton: 'See your statement',
  opening: 'We are opening your statement.',

  newLinkTitle: 'Ask for a new link',
  newLinkText: 'We send a new link to the e-mail address that we have of you. Fill in your code.',
  newLinkOr: 'No code? Then fill in your postcode and an invoice number.',
  newLinkPostcode: 'Postcode',
  newLinkPostcodeHint: 'For example 1012 AB',
  newLinkInvoice: 'Invoice number',
  newLinkInvoiceHint: 'For example 2026-1187',
  newLinkButton: 'Send me a new link',
  newLinkAskedTitle: 'Look in your mailbox',
  newLinkAsked:
    'Do we know these details, and do we have your e-mail address? Then a new link is there within a few minutes.',
  newLinkAskedCall: 'No e-mail? Then call the number on your invoice.',

  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address may be incomplete. Nothing has changed and no money was taken.',
};
