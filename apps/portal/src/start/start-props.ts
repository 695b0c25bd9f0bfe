import type { Statement } from '@voldaan/contract/portal/statement.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { StartTexts } from './texts/texts.ts';

/** What the parts of the start page are made of. */
export type StartProps = {
  readonly statement: Statement;
  readonly language: Language;
  readonly start: StartTexts;
};
