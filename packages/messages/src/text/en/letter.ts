import type { LetterText } from '../texts.ts';

export const letter: LetterText = {
  about: 'Subject:',
  page: (page, pages) => `${page} of ${pages}`,
  continued: (creditor, date) => `${creditor}, letter of ${date}`,
  contact: 'Your contact',
  qrDescription: 'QR code to pay with the app of your bank',
};
