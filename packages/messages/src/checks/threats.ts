import { sentencesOf } from './sentences.ts';
import { problemsOf, type WordCheck, type WordProblem } from './word-problem.ts';

const NEVER =
  /(?<!\p{L})\p{L}*beslag(?!\p{L}*en\s+met)\p{L}*|(?<!\p{L})BKR(?!\p{L})|zwarte\s+lijst|dagvaard\p{L}*|politie|(?<!\p{L})(?:blacklist\p{L}*|black\s+list|seizure|garnish\p{L}*|summons|police|credit\s+register|lawsuit)(?!\p{L})/giu;
const LATE =
  /deurwaarder\p{L}*|incassobureau\p{L}*|bailiff\p{L}*|collection\s+agenc\p{L}+|debt\s+collector\p{L}*/giu;
const POSSIBILITY = /(?<!\p{L})(?:of wij|kunnen|mogelijk|whether|may|can|could)(?!\p{L})/iu;
const DAY = /\d{1,2}\s+\p{L}+\s+\d{4}/u;

/** In a notice of default an agency may be named, as a possibility and with the day. */
const named = (sentence: string): readonly WordProblem[] =>
  POSSIBILITY.test(sentence) && DAY.test(sentence) ? [] : problemsOf('threat', sentence, LATE);

/** Words that frighten. */
export const checkThreats: WordCheck = (text, { kind }) => [
  ...problemsOf('threat', text, NEVER),
  ...(kind === 'notice-of-default' ? sentencesOf(text).flatMap(named) : problemsOf('threat', text, LATE)),
];
