import type { Language } from '@voldaan/domain/money/euro.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The words of the second factor; another language that lacks one does not compile. */
export type ConfirmTexts = typeof nl;

/** The words of the second factor by language. */
export const CONFIRM_TEXTS: Readonly<Record<Language, ConfirmTexts>> = { nl, en };
