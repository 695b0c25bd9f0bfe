import type { Composition } from '../compose/composition.ts';
import { textsIn } from '../text/texts-in.ts';
import { mm, sheet, type } from './measures.ts';
import { artifact, hairline, type Pdf, write } from './pdf.ts';

const small = { size: type.small, leading: type.smallLeading };

const drawFolds = (pdf: Pdf): void => {
  for (const y of sheet.folds) hairline(pdf, y, mm(5), mm(9));
};

/**
 * The foot and the fold marks, and on a next page whose letter it is; drawn last, when the pages are counted.
 *
 * @param first - where the letter begins in its document, counted from 0
 */
export const drawEachPage = (
  pdf: Pdf,
  { creditor, language, date, behalf }: Pick<Composition, 'creditor' | 'language' | 'date' | 'behalf'>,
  folds: boolean,
  first = 0,
): void => {
  const { letter } = textsIn[language];
  const count = pdf.bufferedPageRange().count - first;
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(first + page);
    artifact(pdf, () => {
      if (folds) drawFolds(pdf);
      if (page > 0) write(pdf, letter.continued(creditor.name, date), { ...small, y: mm(18) });
      const sender = `${creditor.name} · ${creditor.street}, ${creditor.postcode} ${creditor.city}`;
      const below = write(pdf, sender, { ...small, y: sheet.foot });
      if (behalf) write(pdf, behalf, { ...small, y: below, width: sheet.right - sheet.left });
      const where = { x: sheet.margin, width: sheet.right - sheet.margin, align: 'right' } as const;
      write(pdf, letter.page(page + 1, count), { ...small, ...where, y: sheet.foot });
    });
  }
};
