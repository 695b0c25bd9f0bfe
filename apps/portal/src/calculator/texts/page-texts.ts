import type { Language } from '@voldaan/domain/money/euro.ts';
import { pageEn } from './page-en.ts';
import { pageNl } from './page-nl.ts';

/** The words around the calculators; another language that lacks one does not compile. */
export type PageTexts = typeof pageNl;

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { nl: pageNl, en: pageEn };
