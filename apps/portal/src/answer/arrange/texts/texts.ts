import type { nl } from './nl.ts';

/** The words of an arrangement; another language that lacks one does not compile. */
export type ArrangeTexts = typeof nl;
