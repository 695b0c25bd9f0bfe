import { compose } from '../compose/compose.ts';
import type { Composition } from '../compose/composition.ts';
import { takesOwnWords } from '../compose/own-words.ts';
import type { Message } from '../content/message.ts';
import { amountsIn } from './amounts-in.ts';
import { checkWords } from './check-words.ts';
import { datesIn } from './dates-in.ts';
import { LONGEST_AVERAGE } from './manners.ts';
import { missingFacts } from './missing-facts.ts';
import { averageSentenceLength } from './sentences.ts';
import type { Place, WordRule } from './word-problem.ts';

/** Where an administration's own words stand. */
export type OwnPlace = 'opening' | 'closing' | 'signature' | 'contact';

/**
 * What is wrong with them: what no message may say, or what a sentence that goes into every message cannot know: an
 * amount, a day, an address of a page.
 */
export type OwnWordsProblem = {
  readonly place: OwnPlace | 'message';
  readonly rule: WordRule | 'amount' | 'date' | 'link' | 'fixed' | 'facts-missing';
  readonly found: string;
};

const LINK =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+\.(?:nl|com|eu|org|net|be|de|info)\b\S*/giu;

const inWords = (text: string, place: OwnPlace, message: Message): readonly OwnWordsProblem[] => {
  if (text === '') return [];
  const { kind, addressee, creditor, date } = message;
  const where: Place = place === 'signature' ? 'subject' : 'prose';
  const context = {
    kind,
    place: where,
    language: addressee.language,
    names: [creditor.name, creditor.contactName],
  };
  return [
    ...checkWords(text, context).map((problem) => ({ place, ...problem })),
    ...amountsIn(text).map(() => ({ place, rule: 'amount', found: text }) as const),
    ...datesIn(text, date).map((found) => ({ place, rule: 'date', found }) as const),
    ...Array.from(text.matchAll(LINK), ([found]) => ({ place, rule: 'link', found }) as const),
  ];
};

const prose = ({ salutation, blocks, doubt }: Composition): string =>
  [salutation, ...blocks.map((block) => (block.type === 'paragraph' ? block.text : '')), doubt].join('\n\n');

/**
 * What keeps an administration's own words out of a message, which carries them in its creditor.
 *
 * @param message - a sample of the kind, in the language, with the words in `creditor.words`
 * @returns problems with the place where they stand; empty when the words may be used
 */
export const ownWordsProblems = (message: Message): readonly OwnWordsProblem[] => {
  const { kind, creditor, addressee } = message;
  const of = ({ language }: { readonly language: string }): boolean => language === addressee.language;
  const lines = creditor.words?.lines.find((own) => own.kind === kind && of(own));
  const common = creditor.words?.signatures.find(of);
  if (lines && !takesOwnWords(kind)) return [{ place: 'opening', rule: 'fixed', found: lines.opening }];
  const own = [
    ...inWords(lines?.opening ?? '', 'opening', message),
    ...inWords(lines?.closing ?? '', 'closing', message),
    ...inWords(common?.signature ?? '', 'signature', message),
    ...inWords(common?.contact ?? '', 'contact', message),
  ];
  if (own.length > 0) return own;
  const missing = missingFacts(message).map(
    (found) => ({ place: 'message', rule: 'facts-missing', found }) as const,
  );
  const average = averageSentenceLength(prose(compose(message, 'mail')));
  const long = { place: 'message', rule: 'long-sentences', found: average.toFixed(1) } as const;
  return average > LONGEST_AVERAGE ? [...missing, long] : missing;
};
