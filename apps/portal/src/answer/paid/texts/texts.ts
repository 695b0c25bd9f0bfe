import type { nl } from './nl.ts';

/** The words of a payment that was made; another language that lacks one does not compile. */
export type PaidTexts = typeof nl;
