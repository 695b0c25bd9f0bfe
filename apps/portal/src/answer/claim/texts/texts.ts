import type { nl } from './nl.ts';

/** The words of the calculation; another language that lacks one does not compile. */
export type ClaimTexts = typeof nl;
