import type { CostLine } from '@voldaan/domain/law/collection-costs.ts';
import { exact, roundToCents } from '@voldaan/domain/law/exact.ts';
import { percentage } from '@voldaan/domain/law/percentage.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { Texts } from '../texts/texts.ts';

/**
 * A line of the calculation for scripts: amounts as decimal strings with two places. A bracket is rounded by
 * itself for reading; `exact` is what was added up.
 */
export const costLineJson = (line: CostLine) =>
  line.kind === 'bracket'
    ? {
        kind: line.kind,
        over: toDecimal(line.over),
        rate: percentage(line.basisPoints),
        amount: toDecimal(roundToCents(exact(BigInt(line.over) * BigInt(line.basisPoints), 10_000n))),
        exact: line.exact,
        source: line.source,
      }
    : { ...line, amount: toDecimal(line.amount) };

/** The same line for a person with a pocket calculator. */
export const costLineText = (
  line: CostLine,
  words: Texts['calc'],
  language: Language,
): readonly [name: string, value: string] =>
  line.kind === 'bracket'
    ? [words.bracket(percentage(line.basisPoints), formatEuro(line.over, language)), line.exact]
    : [words.costLine[line.kind], formatEuro(line.amount, language)];
