import type { Composition } from '../compose/composition.ts';
import { addressLines } from '../content/address-lines.ts';
import type { Addressee } from '../content/addressee.ts';
import { textsIn } from '../text/texts-in.ts';
import { drawLogo } from './logo.ts';
import { mm, sheet, type } from './measures.ts';
import { hairline, type Pdf, tag, write } from './pdf.ts';

const small = { size: type.small, leading: type.smallLeading };

const drawWindow = (pdf: Pdf, { creditor }: Composition, addressee: Addressee): void => {
  tag(pdf, 'P', () => {
    const sender = `${creditor.name}, ${creditor.street}, ${creditor.postcode} ${creditor.city}`;
    const below = write(pdf, sender, { y: sheet.window, width: mm(85), size: 7, leading: 9 });
    hairline(pdf, below + 1, sheet.left, sheet.left + mm(85));
  });
  tag(pdf, 'P', () => {
    write(pdf, addressLines(addressee).join('\n'), { y: sheet.window + 16, width: mm(85) });
  });
};

const drawMargin = (pdf: Pdf, { creditor, language, marks }: Composition): void => {
  const lines = [
    textsIn[language].letter.contact,
    creditor.contactName,
    creditor.contactRole,
    creditor.phone,
    creditor.email,
    ...(creditor.website ? [creditor.website] : []),
    '',
    ...marks,
  ];
  tag(pdf, 'P', () => {
    write(pdf, lines.join('\n'), {
      ...small,
      x: sheet.margin,
      y: sheet.window,
      width: sheet.right - sheet.margin,
    });
  });
};

/** Letterhead, window, margin notes, place and date, and what it is about. Gives the y of the text. */
export const drawFirstPage = (pdf: Pdf, composition: Composition, addressee: Addressee): number => {
  const { creditor, language, date, delivery, about, behalf } = composition;
  const beneathLogo = drawLogo(pdf, creditor, sheet.logo);
  if (beneathLogo === undefined || behalf) {
    tag(pdf, 'P', () => {
      const head = { y: sheet.letterhead, face: 'Times-Bold', size: type.name, leading: 20 } as const;
      const below = beneathLogo ?? write(pdf, creditor.name, head);
      if (behalf) write(pdf, behalf, { ...small, y: below });
    });
  }
  drawWindow(pdf, composition, addressee);
  drawMargin(pdf, composition);
  let y: number = sheet.body;
  tag(pdf, 'P', () => {
    const where = `${creditor.city}, ${date}`;
    y = write(pdf, delivery ? `${delivery} · ${where}` : where, { y });
  });
  tag(pdf, 'H1', () => {
    y = write(pdf, `${textsIn[language].letter.about} ${about}`, { y, face: 'Times-Bold' });
  });
  return y + type.leading;
};
