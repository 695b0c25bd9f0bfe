import type { FourteenDayNotice } from '../content/fourteen-day-notice.ts';
import { fileNameOf } from '../file-name.ts';
import { type RenderedMail, renderMail } from '../mail/render-mail.ts';
import type { Refused } from '../refused.ts';
import { renderLetter } from './render-letter.ts';

/** A document that goes along with a mail. */
export type LetterCopy = { readonly fileName: string; readonly pdf: Uint8Array };

export type RenderedNotice = {
  readonly ok: true;
  /** For the post: this letter decides. */
  readonly pdf: Uint8Array;
  /** The courtesy copy; its document is the same letter, byte for byte. */
  readonly mail: RenderedMail;
  readonly copy: LetterCopy;
};

/**
 * Writes a fourteen-day notice as the letter that decides and the mail with the same letter, in one act, so
 * that the two cannot differ.
 *
 * @returns both, or what would make the notice carry no costs
 */
export const renderFourteenDayNotice = async (
  message: FourteenDayNotice,
): Promise<RenderedNotice | Refused> => {
  const letter = await renderLetter(message);
  if (!letter.ok) return letter;
  const mail = renderMail(message);
  if (!mail.ok) return mail;
  return { ok: true, pdf: letter.pdf, mail, copy: { fileName: fileNameOf(message), pdf: letter.pdf } };
};
