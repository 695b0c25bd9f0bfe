import type { nl } from './nl.ts';

/** The words of the calculators; another language that lacks one does not compile. */
export type CalculatorTexts = typeof nl;
