import { cents } from '@voldaan/domain/money/cents.ts';
import { fromDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatExact, formatRate } from '@voldaan/ui/format/exact.ts';
import { CalculationTable } from '../parts/calculation-table.tsx';
import { Result } from '../parts/result.tsx';
import type { CalculatorWords } from '../words.ts';
import type { InterestAnswer } from './interest-form.ts';

type InterestResultProps = CalculatorWords & { readonly answer: InterestAnswer };

const remarksOf = (
  { kind, monthly, sheet, doubts }: InterestAnswer,
  { texts }: CalculatorWords,
): string[] => {
  const { remarks, doubts: words } = texts.interest;
  return [
    remarks[kind],
    ...(monthly ? [remarks.monthly] : []),
    ...(sheet.days > 365 ? [remarks.compounded] : []),
    ...doubts.flatMap((doubt) => words[doubt] ?? []),
    remarks.dayCount,
  ];
};

/** What is left after the payments. */
const Left = ({ answer, language, texts }: InterestResultProps) =>
  answer.left ? (
    <dl class="left">
      <dt>{texts.interest.left}</dt>
      <dd>
        {texts.interest.leftPrincipal} {formatEuro(answer.left.principal, language)}
      </dd>
      <dd>
        {texts.interest.leftInterest} {formatEuro(answer.left.interest, language)}
      </dd>
    </dl>
  ) : null;

/** Interest with its calculation, a line for every stretch of days over which base and rate stay the same. */
export const InterestResult = (props: InterestResultProps) => {
  const { answer, language, texts } = props;
  const { sheet, kind } = answer;
  const words = texts.interest;
  const rows = sheet.segments.map(({ from, until, days, rate, base, exact }) => ({
    key: from,
    label: words.segment(from, until),
    note: words.segmentNote(
      days,
      formatRate(rate, language),
      formatEuro(fromDecimal(base) ?? cents(0), language),
    ),
    figure: formatExact(exact, language),
  }));
  const total = {
    key: 'total',
    label: words.total(sheet.days),
    note: words.totalNote,
    source: words.sources[kind],
    figure: formatEuro(sheet.interest, language),
  };
  return (
    <Result
      texts={texts}
      label={words.sum}
      outcome={formatEuro(sheet.interest, language)}
      remarks={remarksOf(answer, props)}
    >
      <CalculationTable texts={texts} rows={rows} total={total} />
      <Left {...props} />
    </Result>
  );
};
