import { checkCharges } from './charges.ts';
import { checkManners } from './manners.ts';
import { checkNumbering } from './numbering.ts';
import { checkPressure } from './pressure.ts';
import { checkRepetition } from './repetition.ts';
import { checkStepNames } from './step-names.ts';
import { checkThreats } from './threats.ts';
import type { WordCheck, WordContext, WordProblem } from './word-problem.ts';

const checks: readonly WordCheck[] = [
  checkNumbering,
  checkRepetition,
  checkStepNames,
  checkThreats,
  checkPressure,
  checkCharges,
  checkManners,
];

const withoutNames = (text: string, names: readonly string[]): string =>
  names.filter((name) => name !== '').reduce((rest, name) => rest.replaceAll(name, '·'), text);

/**
 * Everything that a text, subject, name of a file, header or address may not say to a debtor.
 *
 * @returns the rules that it breaks with the words that break them; nothing when it may be sent
 * @example checkWords('2e herinnering', context) // [{ rule: 'numbering', found: '2e herinnering' }]
 */
export const checkWords = (text: string, context: WordContext): readonly WordProblem[] => {
  const own = withoutNames(text, context.names ?? []);
  return checks.flatMap((check) => check(own, context));
};
