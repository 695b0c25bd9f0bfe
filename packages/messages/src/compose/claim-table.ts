import { type Cents, cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { Calculation, ClaimedInterest } from '../content/calculation.ts';
import type { NoticeOfDefault } from '../content/notice-of-default.ts';
import { formatDate, formatPeriod } from '../text/date.ts';
import { formatExactEuro } from '../text/exact-euro.ts';
import { formatRate } from '../text/percent.ts';
import { textsIn } from '../text/texts-in.ts';
import type { Sum, SumRow } from './composition.ts';
import { costsInWords } from './costs.ts';

const each = (values: readonly string[]): readonly string[] => [...new Set(values)];

const interestRow = (interest: ClaimedInterest, language: Language): SumRow => ({
  text: textsIn[language].interest.label({
    kind: interest.kind,
    rates: each(interest.segments.map(({ rate }) => formatRate(rate, language))),
    bases: each(interest.segments.map(({ base }) => formatExactEuro(base, language))),
    period: formatPeriod(interest.from, interest.until, language),
    days: interest.days,
  }),
  amount: formatEuro(interest.amount, language),
});

const costsRows = ({ costs }: Calculation, language: Language): readonly SumRow[] => {
  if (!costs) return [];
  const { collectionCosts: text } = textsIn[language];
  const { amount, basis, earlier, vat } = costsInWords(costs, language);
  return [
    { text: earlier ? text.extraLabel(earlier.date) : text.label(basis), amount },
    ...(vat ? [{ text: text.vatLabel, amount: vat.amount }] : []),
  ];
};

/** What a notice of default claims, line by line: each claim with its interest, credits, costs, and one total. */
export const claimTable = ({
  statement,
  claimed,
  lastDate,
  payment,
  addressee: { language },
}: NoticeOfDefault): Sum => {
  const { noticeOfDefault: text, ledger } = textsIn[language];
  const euro = (amount: Cents) => formatEuro(amount, language);
  const interestOf = (number: string) =>
    claimed?.calculation.invoices.find((invoice) => invoice.number === number)?.interest;
  return {
    type: 'sum',
    caption: text.caption,
    rows: [
      ...[...statement.due, ...statement.alsoReminded].flatMap(({ number, dueDate, open }) => {
        const interest = interestOf(number);
        const line = { text: text.line(number, formatDate(dueDate, language)), amount: euro(open) };
        return interest ? [line, interestRow(interest, language)] : [line];
      }),
      ...statement.credits.map(({ number, amount }) => ({
        text: ledger.credit(number),
        amount: euro(cents(-amount)),
      })),
      ...(claimed ? costsRows(claimed.calculation, language) : []),
    ],
    total: { label: text.payBy(formatDate(lastDate, language)), amount: euro(payment.amount) },
  };
};
