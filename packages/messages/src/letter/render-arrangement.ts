import { missingFacts } from '../checks/missing-facts.ts';
import type { ArrangementConfirmed } from '../content/arrangement-confirmed.ts';
import { fileNameOf } from '../file-name.ts';
import { type RenderedMail, renderMail } from '../mail/render-mail.ts';
import type { Refused } from '../refused.ts';
import type { LetterCopy } from './render-fourteen-day-notice.ts';
import { letterPdf } from './render-letter.ts';

export type RenderedArrangement = {
  readonly ok: true;
  readonly mail: RenderedMail;
  /** The same agreement, to keep and to print. */
  readonly copy: LetterCopy;
};

/**
 * Writes the confirmation of an arrangement as a mail and as the document that goes along. It leaves by mail
 * only, so it needs no postal address.
 *
 * @returns both, or the facts without which it must not be sent
 */
export const renderArrangement = async (
  message: ArrangementConfirmed,
): Promise<RenderedArrangement | Refused> => {
  const missing = missingFacts(message);
  if (missing.length > 0) return { ok: false, missing };
  const mail = renderMail(message);
  if (!mail.ok) return mail;
  return { ok: true, mail, copy: { fileName: fileNameOf(message), pdf: await letterPdf(message) } };
};
