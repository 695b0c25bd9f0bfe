import { problemsOf, type WordCheck } from './word-problem.ts';

const HURRY = new RegExp(
  [
    'onmiddellijk\\p{L}*',
    'onverwijld',
    '(?:per\\s+)?direct\\s+(?:te\\s+)?betalen',
    'betaal\\s+(?:nu|direct|meteen)',
    'per\\s+direct',
    'per\\s+omgaande',
    '(?:met\\s+)?spoed',
    'dringend\\p{L}*',
    'laatste\\s+kans',
    'nog\\s+(?:maar\\s+|slechts\\s+)?(?:\\d+|één|twee|drie)\\s+(?:dag|uur|week|weken)\\p{L}*',
    'binnen\\s+\\d+\\s+(?:uur|uren)',
    'immediate(?:ly)?',
    'urgent\\p{L}*',
    'pay\\s+(?:now|at\\s+once)',
    'as\\s+soon\\s+as\\s+possible',
    'last\\s+chance',
    '(?:only\\s+)?\\d+\\s+(?:days?|hours?)\\s+(?:left|remaining)',
    'within\\s+\\d+\\s+hours?',
  ]
    .map((words) => `(?<!\\p{L})${words}(?!\\p{L})`)
    .join('|'),
  'giu',
);

// Words that are written in capitals by convention, the postal mark, and the stamp.
const CONVENTION = /^(?:VOLDAAN|AANGETEKEND|REGISTERED|PAID|FULL|IBAN|SEPA|IDEAL|PDF|URL|WSNP|MIJN)$/u;
const CAPITALS = /(?<![\p{L}\p{N}_-])\p{Lu}{4,}(?![\p{L}\p{N}_-])/gu;
const IBAN = /\b[A-Z]{2}\d{2}[\s\u00a0]?[A-Z]{4}[\s\u00a0]?(?:\d{4}[\s\u00a0]?){2}\d{2}\b/g;

/** Haste, shouting and more than one exclamation mark. Dates are the only way to say when. */
export const checkPressure: WordCheck = (text) => [
  ...problemsOf('pressure', text, HURRY),
  ...problemsOf('capitals', text.replace(IBAN, ''), CAPITALS).filter(({ found }) => !CONVENTION.test(found)),
  ...((text.match(/!/g) ?? []).length > 1 ? [{ rule: 'exclamation', found: '!' } as const] : []),
];
