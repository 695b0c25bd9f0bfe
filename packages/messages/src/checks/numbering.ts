import { COUNT_WORD, COUNTED_NOUN, DUNNING_WORD, ORDINAL_WORD } from './vocabulary.ts';
import { problemsOf, type WordCheck } from './word-problem.ts';

// A number of one or two digits that belongs to no date, amount, reference or longer number.
const DIGITS = '(?<![\\p{L}\\p{N}€.,/-]|€\\s)\\d{1,2}(?![\\p{N}])';
const SUFFIX = '(?:\\s?(?:e|de|ste|ᵉ|º|st|nd|rd|th)(?![\\p{L}])|\\.)?';
const RANK = `(?:${DIGITS}${SUFFIX}|(?<!\\p{L})(?:${ORDINAL_WORD}|${COUNT_WORD})(?!\\p{L}))`;
// What may stand between the number and the message: "2de en laatste schriftelijke aanmaning".
const GAP = `[\\s_()"'’-]*(?:(?!${COUNTED_NOUN})\\p{L}+[\\s_,-]+){0,3}`;
// "2deaanmaning": written as one word, as file names do.
const GLUED = `(?<![\\p{L}\\p{N}])\\d{1,2}(?:e|de|ste|st|nd|rd|th)${DUNNING_WORD}`;

const MARK = '(?:nr\\.?|no\\.?|num(?:mer|ber)?|#|№|versie|version)';
const ROMAN = '(?:I{2,3}|IV|VI{0,3})';
const AFTER_GAP = `[\\s_()#:-]*(?:${MARK}[\\s_.:-]*)?`;
const LONE_NUMBER = `\\d{1,2}(?![\\p{N}]|[.,/-]\\d)(?!\\s*${COUNTED_NOUN})`;
const OUT_OF = `\\d{1,2}\\s*(?:/|van|of|out of|uit)\\s*\\d{1,2}(?![\\p{N}/-])`;

const before = new RegExp(`${RANK}${GAP}${DUNNING_WORD}|${GLUED}`, 'giu');
const after = new RegExp(
  `${DUNNING_WORD}(?!\\p{L})(?:${AFTER_GAP}(?:${OUT_OF}|${LONE_NUMBER}|(?:${COUNT_WORD}|${ORDINAL_WORD})(?!\\p{L})(?!\\s+${COUNTED_NOUN}))|${MARK}\\s*\\d)`,
  'giu',
);
const roman = new RegExp(`${DUNNING_WORD}[\\s_-]+${ROMAN}(?!\\p{L})`, 'giu');

const LAST_NOTICE = /^(?:laatste aanmaning|final notice)$/i;

/**
 * A numbered debtor waits for the next number, so no text may place a message in a row: no ordinal and no
 * count next to a dunning word, in either order and either language. Only the notice of default may call
 * itself the last.
 */
export const checkNumbering: WordCheck = (text, { kind }) =>
  [before, after, roman]
    .flatMap((pattern) => problemsOf('numbering', text, pattern))
    .filter(({ found }) => !(kind === 'notice-of-default' && LAST_NOTICE.test(found)));
