import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import type { CalculatorTexts } from './texts/texts.ts';

/** What is wrong with a field, in whatever language its reader has. */
export type Wrong = { readonly field: string; readonly words: (bad: CalculatorTexts['bad']) => string };

/** An answer, or everything that has to be changed first. */
export type Calculated<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly wrong: readonly Wrong[] };

export const refused = (wrong: readonly Wrong[]) => ({ ok: false, wrong }) as const;
export const answered = <Answer>(answer: Answer) => ({ ok: true, answer }) as const;

/** The same in the words of the reader, one for every field. */
export const inWords = (wrong: readonly Wrong[], { bad }: CalculatorTexts): readonly FieldError[] =>
  wrong.map(({ field, words }) => ({ field, message: words(bad) }));
