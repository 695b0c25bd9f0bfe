import type { Words } from '../words.ts';
import type { CommonTexts } from './texts/texts.ts';

/** The words of a page for answers: of the portal, of all such pages, and its own. */
export type AnswerWords<Own> = Words & { readonly common: CommonTexts; readonly own: Own };
