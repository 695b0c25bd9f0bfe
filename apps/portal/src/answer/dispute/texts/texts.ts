import type { nl } from './nl.ts';

/** The words of an objection; another language that lacks one does not compile. */
export type DisputeTexts = typeof nl;
