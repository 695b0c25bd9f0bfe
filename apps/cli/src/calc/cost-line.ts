import type { CostLine } from '@voldaan/domain/law/collection-costs.ts';
import { percentage } from '@voldaan/domain/law/percentage.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { Texts } from '../texts/texts.ts';

/** A line of the calculation for scripts: amounts as decimal strings, a bracket unrounded with six places. */
export const costLineJson = (line: CostLine) =>
  line.kind === 'bracket'
    ? {
        kind: line.kind,
        over: toDecimal(line.over),
        rate: percentage(line.basisPoints),
        amount: line.exact,
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
