import type { nl } from './nl.ts';

/** The words of something else; another language that lacks one does not compile. */
export type OtherTexts = typeof nl;
