import type { nl } from './nl.ts';

/** The words of contact data; another language that lacks one does not compile. */
export type ContactTexts = typeof nl;
