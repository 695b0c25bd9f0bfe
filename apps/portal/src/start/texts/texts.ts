import type { nl } from './nl.ts';

/** The words of the start page; another language that lacks one does not compile. */
export type StartTexts = typeof nl;
