import type { Language } from '@voldaan/domain/money/euro.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Texts } from './texts.ts';

/** The words of each language. */
export const textsIn: Record<Language, Texts> = { nl, en };
