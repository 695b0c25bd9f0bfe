import { DUNNING_WORD } from './vocabulary.ts';
import { problemsOf, type WordCheck } from './word-problem.ts';

const PATTERN = new RegExp(
  `${DUNNING_WORD}|veertiendagen\\w*|fourteen-?day\\w*|in\\s?gebreke|incasso|default|(?<!\\p{L})(?:stap|step|rung|trede|fase|phase)(?!\\p{L})[\\s_=-]*\\d*`,
  'giu',
);
const HIDDEN = new Set(['file-name', 'header', 'address']);

/** Names of steps do not belong where they are not read as a letter: in names of files, headers and addresses. */
export const checkStepNames: WordCheck = (text, { place }) =>
  HIDDEN.has(place) ? problemsOf('step-name', text, PATTERN) : [];
