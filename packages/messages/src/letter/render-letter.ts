import { missingOnPaper } from '../checks/missing-facts.ts';
import { compose } from '../compose/compose.ts';
import type { Message } from '../content/message.ts';
import type { Refused } from '../refused.ts';
import { drawLetter } from './draw-letter.ts';
import { bytesOf, newPdf } from './pdf.ts';

export type RenderedLetter = { readonly ok: true; readonly pdf: Uint8Array };

/** The pages of a message that has all its facts. */
export const letterPdf = async (message: Message): Promise<Uint8Array> => {
  const composition = compose(message, 'letter');
  const { title, language, creditor } = composition;
  const pdf = newPdf({ language, title, author: creditor.name, date: message.date });
  drawLetter(pdf, composition, message.addressee);
  return bytesOf(pdf);
};

/**
 * Writes a message as a letter for the window envelope: A4, black on white, with the QR and the code to type.
 * The same message gives the same bytes.
 *
 * @returns the PDF, or the facts without which it must not be printed
 */
export const renderLetter = async (message: Message): Promise<RenderedLetter | Refused> => {
  const missing = missingOnPaper(message);
  if (missing.length > 0) return { ok: false, missing };
  return { ok: true, pdf: await letterPdf(message) };
};
