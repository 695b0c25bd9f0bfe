import { averageSentenceLength } from './sentences.ts';
import { problemsOf, type WordCheck } from './word-problem.ts';

const FAMILIAR = /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/giu;
// "€1.246", "EUR 12", "12-10-2026" and "2026-10-12": how machines write.
const MACHINE =
  /€(?=\d)|(?<!\p{L})EUR(?!\p{L})|(?<![\p{L}\p{N}/.-])\d{1,2}[-/]\d{1,2}[-/]\d{4}(?!\p{N})|(?<![\p{L}\p{N}/-])\d{4}-\d{2}-\d{2}(?![\p{N}-])/giu;

/** Most words per sentence, on average. */
export const LONGEST_AVERAGE = 15;

/** "U", amounts and days as people write them, and short sentences. Only for running text. */
export const checkManners: WordCheck = (text, { place, language }) => {
  if (place !== 'prose') return [];
  const average = averageSentenceLength(text);
  return [
    ...(language === 'nl' ? problemsOf('familiar', text, FAMILIAR) : []),
    ...problemsOf('notation', text, MACHINE),
    ...(average > LONGEST_AVERAGE
      ? [{ rule: 'long-sentences', found: `${average.toFixed(1)} words` } as const]
      : []),
  ];
};
