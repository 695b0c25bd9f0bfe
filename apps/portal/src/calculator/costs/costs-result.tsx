import type { CostLine } from '@voldaan/domain/law/collection-costs.ts';
import { percentage } from '@voldaan/domain/law/percentage.ts';
import { plus } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatExact, formatRate } from '@voldaan/ui/format/exact.ts';
import { type CalculationRow, CalculationTable } from '../parts/calculation-table.tsx';
import { Result } from '../parts/result.tsx';
import type { CalculatorWords } from '../words.ts';
import type { CostsAnswer } from './costs-form.ts';

/** A line of the domain's calculation in words. */
export const costRow = (
  line: CostLine,
  index: number,
  { language, texts }: CalculatorWords,
): CalculationRow => {
  const words = texts.costs.lines;
  const key = `${index}`;
  const { source } = line;
  switch (line.kind) {
    case 'principal':
      return { key, label: words.principal(line.claims), source, figure: formatEuro(line.amount, language) };
    case 'bracket': {
      const rate = formatRate(percentage(line.basisPoints), language);
      const label = words.bracket(rate, formatEuro(line.over, language));
      return { key, label, source, figure: formatExact(line.exact, language) };
    }
    case 'rounded':
      return {
        key,
        label: words.rounded,
        note: words.roundedNote,
        figure: formatEuro(line.amount, language),
      };
    default:
      return { key, label: words[line.kind], source, figure: formatEuro(line.amount, language) };
  }
};

/** Collection costs with their calculation. */
export const CostsResult = ({ answer, ...words }: CalculatorWords & { readonly answer: CostsAnswer }) => {
  const { language, texts } = words;
  const { payer, lateSince, sheet, vat, total, remarks } = answer;
  const rows: CalculationRow[] = sheet.lines.map((line, index) => costRow(line, index, words));
  rows.push({
    key: 'vat',
    label: texts.costs.vatLine,
    ...(vat > 0 ? { source: texts.costs.vatSource } : { note: texts.costs.noVat }),
    figure: formatEuro(vat, language),
  });
  return (
    <Result
      texts={texts}
      label={texts.costs.sum(payer, lateSince, vat > 0)}
      outcome={formatEuro(plus(sheet.costs, vat), language)}
      remarks={remarks.map((remark) => texts.costs.remarks[remark])}
    >
      <CalculationTable
        texts={texts}
        rows={rows}
        total={{ key: 'total', label: texts.costs.total, figure: formatEuro(total, language) }}
      />
    </Result>
  );
};
