import type { nl } from './nl.ts';

/** The words of a promise; another language that lacks one does not compile. */
export type PromiseTexts = typeof nl;
