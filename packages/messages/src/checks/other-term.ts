import { OTHER_TERM_SENTENCE, TERM_SENTENCE } from '../content/term-sentence.ts';

const NUMBER =
  '(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|eenentwintig|dertig|enkele|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|twenty|thirty|a few)';
const UNIT =
  '(?:(?:werk|kalender)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|uur|uren|(?:working\\s+)?days?|weeks?|months?|hours?)';

const OTHER_TERM = new RegExp(
  [
    `${NUMBER}\\s*${UNIT}`,
    'uiterlijk',
    '(?:na|vanaf)\\s+(?:de\\s+)?(?:dagtekening|heden|verzending|datum)',
    'per\\s+(?:direct|omgaande)',
    'onmiddellijk',
    '(?:zo\\s+)?spoedig\\s+mogelijk',
    'zo\\s+snel\\s+mogelijk',
    '(?:voor|vóór)\\s+het\\s+einde',
    '(?:deze|volgende)\\s+(?:week|maand)',
    'vandaag',
    'morgen',
    'immediately',
    'as\\s+soon\\s+as\\s+possible',
    'at\\s+the\\s+latest',
  ]
    .map((words) => `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`)
    .join('|'),
  'iu',
);

/**
 * Whether a fourteen-day notice names another term than its own: two terms contradict each other, and then
 * neither holds.
 */
export const namesOtherTerm = (text: string): boolean => {
  const terms = [TERM_SENTENCE.nl, TERM_SENTENCE.en, OTHER_TERM_SENTENCE];
  return OTHER_TERM.test(terms.reduce((rest, term) => rest.replaceAll(term, '·'), text));
};
