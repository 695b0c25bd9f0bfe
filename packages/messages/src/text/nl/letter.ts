import type { LetterText } from '../texts.ts';

export const letter: LetterText = {
  about: 'Betreft:',
  page: (page, pages) => `${page} van ${pages}`,
  continued: (creditor, date) => `${creditor}, brief van ${date}`,
  contact: 'Uw contactpersoon',
  translation: 'Vertaling. De Nederlandse tekst hierboven beslist.',
  run: (letters, creditor) =>
    `${letters === 1 ? '1 brief' : `${letters} brieven`} van ${creditor} om af te drukken`,
  qrDescription: 'QR-code om te betalen met de app van uw bank',
};
