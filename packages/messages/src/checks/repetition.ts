import { problemsOf, type WordCheck } from './word-problem.ts';

const PATTERN = new RegExp(
  [
    'nogmaals',
    'wederom',
    'andermaal',
    'ondanks\\s+(?:onze\\s+)?(?:eerdere|herhaalde|vorige|meerdere)',
    '(?:wij|we)\\s+herinnerden\\s+u\\s+al',
    '(?:hebben|heb)\\s+u\\s+al\\s+(?:eerder\\s+)?(?:herinnerd|aangemaand)',
    'once\\s+(?:again|more)',
    'yet\\s+again',
    'despite\\s+(?:our\\s+)?(?:earlier|previous|repeated|several)',
    'already\\s+reminded',
    'reminded\\s+you\\s+(?:before|already)',
  ]
    .map((words) => `(?<!\\p{L})${words}(?!\\p{L})`)
    .join('|'),
  'giu',
);

/** Words that tell that this was said before. */
export const checkRepetition: WordCheck = (text) => problemsOf('repetition', text, PATTERN);
