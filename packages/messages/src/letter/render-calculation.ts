import { calculationFacts } from '../checks/calculation-facts.ts';
import { composeCalculation } from '../compose/calculation.ts';
import { frame } from '../compose/frame.ts';
import type { Calculation } from '../content/calculation.ts';
import type { MessageBase } from '../content/message-base.ts';
import type { Refused } from '../refused.ts';
import { drawCalculation } from './calculation.ts';
import { drawEachPage } from './each-page.ts';
import { flowText, startFlow } from './flow.ts';
import { sheet, type } from './measures.ts';
import { bytesOf, newPdf } from './pdf.ts';
import type { RenderedLetter } from './render-letter.ts';

/**
 * The calculation sheet as a document of its own, to be checked with a pocket calculator.
 *
 * @param about - whose claim it is, of whom, on which day
 * @returns the PDF, or what in it does not add up
 */
export const renderCalculation = async (
  calculation: Calculation,
  about: MessageBase,
): Promise<RenderedLetter | Refused> => {
  const missing = calculationFacts(calculation);
  if (missing.length > 0) return { ok: false, missing };
  const surround = frame(about, null);
  const { language, creditor, date, marks, to } = surround;
  const words = composeCalculation(calculation, language);
  const title = `${words.title}, ${creditor.name}`;
  const pdf = newPdf({ language, title, author: creditor.name, date: about.date });
  const flow = startFlow(pdf, sheet.letterhead);
  flowText(flow, creditor.name, { face: 'Times-Bold', size: type.name, leading: 20, after: 4 });
  flowText(flow, [to, ...marks, date].join(' · '), {
    width: sheet.right - sheet.left,
    size: type.small,
    after: 24,
  });
  drawCalculation(flow, words);
  drawEachPage(pdf, surround, false);
  return { ok: true, pdf: await bytesOf(pdf) };
};
