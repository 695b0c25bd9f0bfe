import type { LetterText } from '../texts.ts';

export const letter: LetterText = {
  about: 'Subject:',
  page: (page, pages) => `${page} of ${pages}`,
  continued: (creditor, date) => `${creditor}, letter of ${date}`,
  contact: 'Your contact',
  translation: 'Translation into English. The Dutch text above decides.',
  run: (letters, creditor) =>
    `${letters === 1 ? '1 letter' : `${letters} letters`} from ${creditor} to print`,
  qrDescription: 'QR code to pay with the app of your bank',
};
