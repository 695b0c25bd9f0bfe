import type { nl } from './nl.ts';

/** The words of correspondence; another language that lacks one does not compile. */
export type LettersTexts = typeof nl;
