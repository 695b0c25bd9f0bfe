import type { Language } from '@voldaan/domain/money/euro.ts';
import type { CalculatorTexts } from './texts/texts.ts';

/** The language of a calculator and its words; each page carries only its own. */
export type CalculatorWords = { readonly language: Language; readonly texts: CalculatorTexts };
