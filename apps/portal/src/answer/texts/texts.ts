import type { nl } from './nl.ts';

/** Words that all pages for answers share; another language that lacks one does not compile. */
export type CommonTexts = typeof nl;
