import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Answer } from './answer.ts';
import type { Io } from './io.ts';
import type { Texts } from './texts/texts.ts';

/** What every command gets. `give` prints its answer, as JSON or for a person. */
export type Shell = {
  readonly io: Io;
  readonly language: Language;
  readonly texts: Texts;
  readonly give: (answer: Answer) => void;
};
