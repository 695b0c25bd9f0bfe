import type { Language } from '@voldaan/domain/money/euro.ts';
import type { PortalTexts } from '@voldaan/ui/portal/texts/texts.ts';

/** The language of a page and its words: each page carries only its own, to stay within its budget. */
export type Words = { readonly language: Language; readonly texts: PortalTexts };
