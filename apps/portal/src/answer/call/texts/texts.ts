import type { nl } from './nl.ts';

/** The words of an agreement by phone; another language that lacks one does not compile. */
export type CallTexts = typeof nl;
