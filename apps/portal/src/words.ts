import type { Language } from '@voldaan/domain/money/euro.ts';
import type { EntryTexts, PortalTexts, ResultTexts } from '@voldaan/ui/portal/texts/texts.ts';

/** The language of a page and its words: each page carries only its own, to stay within its budget. */
export type Words = { readonly language: Language; readonly texts: PortalTexts };

/** The same with the words of getting in. */
export type EntryWords = Words & { readonly texts: EntryTexts };

/** The same with the words of how a payment ended. */
export type ResultWords = Words & { readonly texts: ResultTexts };
