import { type Cents, cents, sum } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { CalculatedInvoice, Calculation } from '../content/calculation.ts';
import { formatDate } from '../text/date.ts';
import { formatExactEuro } from '../text/exact-euro.ts';
import { formatRate } from '../text/percent.ts';
import { textsIn } from '../text/texts-in.ts';
import type { AmountRow, CalculationSheet, SheetPart } from './calculation-sheet.ts';
import { costsPart } from './costs-part.ts';

const row = (label: string, amount: string, strong = false): AmountRow => ({ label, amount, strong });

const lessCents = (amount: Cents, language: Language): string => formatEuro(cents(-amount), language);

const invoicePart = (invoice: CalculatedInvoice, language: Language): SheetPart => {
  const { calculation: text, interest: names } = textsIn[language];
  const day = (date: CalculatedInvoice['dueDate']) => formatDate(date, language);
  const euro = (amount: Cents) => formatEuro(amount, language);
  const { interest } = invoice;
  return {
    heading: text.invoice(invoice.number, day(invoice.dueDate)),
    before: [
      row(text.principal, euro(invoice.principal)),
      ...invoice.payments.map((payment) =>
        row(
          text.paid(
            day(payment.on),
            payment.interest > 0 ? euro(payment.interest) : null,
            payment.costs > 0 ? euro(payment.costs) : null,
          ),
          lessCents(payment.amount, language),
        ),
      ),
      row(text.open, euro(invoice.open), true),
    ],
    interest: interest && {
      heading: names.name[interest.kind],
      columns: text.columns,
      rows: interest.segments.map((segment) => [
        day(segment.from),
        day(segment.until),
        String(segment.days),
        formatRate(segment.rate, language),
        formatExactEuro(segment.base, language),
        formatExactEuro(segment.exact, language),
      ]),
    },
    after: interest ? [row(text.interestTotal, euro(interest.amount), true)] : [],
  };
};

const totalPart = ({ invoices, credits, costs, total }: Calculation, language: Language): SheetPart => {
  const { calculation: text, interest: names } = textsIn[language];
  const euro = (amount: Cents) => formatEuro(amount, language);
  const interest = invoices.flatMap((invoice) => (invoice.interest ? [invoice.interest] : []));
  const [first] = interest;
  return {
    heading: text.together,
    before: [
      row(text.open, euro(sum(invoices.map(({ open }) => open)))),
      ...(credits.length > 0
        ? [row(text.credits, lessCents(sum(credits.map(({ amount }) => amount)), language))]
        : []),
      ...(first ? [row(names.name[first.kind], euro(sum(interest.map(({ amount }) => amount))))] : []),
      ...(costs ? [row(text.costsTotal, euro(costs.amount))] : []),
      ...(costs?.vat ? [row(text.vat, euro(costs.vat))] : []),
      row(text.total, euro(total), true),
    ],
    interest: null,
    after: [],
  };
};

/** Whether interest of a full year has begun to bear interest itself. */
const compounds = ({ principal, interest }: CalculatedInvoice): boolean =>
  interest?.segments.some(({ base }) => Number(base) > Number(toDecimal(principal))) ?? false;

const sourcesOf = ({ invoices, costs }: Calculation, language: Language): readonly string[] => {
  const { calculation: text, interest: names } = textsIn[language];
  const kinds = new Set(invoices.flatMap(({ interest }) => (interest ? [interest.kind] : [])));
  return [
    ...Array.from(kinds, (kind) => names.source[kind]),
    ...(costs ? [text.costsSource] : []),
    ...(costs?.vat ? [text.vatSource] : []),
    ...(invoices.some(({ payments }) => payments.length > 0) ? [text.allocationSource] : []),
  ];
};

/** The calculation sheet in words and figures: every step that leads to the total, and where the law says so. */
export const composeCalculation = (calculation: Calculation, language: Language): CalculationSheet => {
  const { invoices, costs, until } = calculation;
  const { calculation: text } = textsIn[language];
  const bearing = invoices.some(({ interest }) => interest !== null);
  return {
    title: text.title,
    intro: [
      text.until(formatDate(until, language)),
      ...(bearing ? [text.formula] : []),
      ...(invoices.some(compounds) ? [text.compounding] : []),
    ],
    parts: [
      ...invoices.map((invoice) => invoicePart(invoice, language)),
      ...(costs ? [costsPart(costs, language)] : []),
      totalPart(calculation, language),
    ],
    sources: { heading: text.sources, lines: sourcesOf(calculation, language) },
  };
};
