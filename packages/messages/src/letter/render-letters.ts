import { missingOnPaper } from '../checks/missing-facts.ts';
import { compose } from '../compose/compose.ts';
import type { Message } from '../content/message.ts';
import type { Refused } from '../refused.ts';
import { textsIn } from '../text/texts-in.ts';
import { drawLetter } from './draw-letter.ts';
import { bytesOf, newPdf } from './pdf.ts';
import type { RenderedLetter } from './render-letter.ts';

/**
 * Writes letters one after the other in one document for the printer, in the order given: each begins on a
 * page of its own and counts its own pages.
 *
 * @returns the PDF, or the facts that one of them lacks
 * @throws RangeError without letters: nothing is printed of nothing
 * @example await renderLetters([toDeGroot, toYilmaz]) // pages "1 van 2", "2 van 2", "1 van 1"
 */
export const renderLetters = async (messages: readonly Message[]): Promise<RenderedLetter | Refused> => {
  const [first] = messages;
  if (!first) throw new RangeError('A print run has at least one letter.');
  const missing = messages.flatMap(missingOnPaper);
  if (missing.length > 0) return { ok: false, missing: [...new Set(missing)] };
  const { language, creditor } = compose(first, 'letter');
  const title = textsIn[language].letter.run(messages.length, creditor.name);
  const pdf = newPdf({ language, title, author: creditor.name, date: first.date });
  for (const [place, message] of messages.entries()) {
    if (place > 0) pdf.addPage();
    drawLetter(pdf, compose(message, 'letter'), message.addressee);
  }
  return { ok: true, pdf: await bytesOf(pdf) };
};
