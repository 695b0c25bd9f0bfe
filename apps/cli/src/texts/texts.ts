import type { Language } from '@voldaan/domain/money/euro.ts';
import { EN } from './en.ts';
import { NL } from './nl.ts';

/** All words of one language: a missing one does not compile. */
export type Texts = typeof NL;

export const TEXTS: Readonly<Record<Language, Texts>> = { nl: NL, en: EN };
