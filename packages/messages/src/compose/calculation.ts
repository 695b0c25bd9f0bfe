import { type Cents, cents, sum } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { CalculatedInvoice, Calculation } from '../content/calculation.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import {
  type AmountRow,
  type AmountsPart,
  amountRow,
  type CalculationSheet,
  totalRow,
} from './calculation-sheet.ts';
import { costsPart } from './costs-part.ts';
import { interestParts } from './interest-parts.ts';

const lessCents = (amount: Cents, language: Language): string => formatEuro(cents(-amount), language);

const invoiceRows = (invoice: CalculatedInvoice, language: Language): readonly AmountRow[] => {
  const { calculation: text } = textsIn[language];
  const euro = (amount: Cents) => formatEuro(amount, language);
  const unlessNil = (amount: Cents) => (amount > 0 ? euro(amount) : null);
  const label = text.invoice(invoice.number, formatDate(invoice.dueDate, language));
  const payments = invoice.payments.map(({ on, amount, interest, costs }) =>
    amountRow(
      text.paid(formatDate(on, language), unlessNil(interest), unlessNil(costs)),
      lessCents(amount, language),
    ),
  );
  const open = payments.length > 0 ? [amountRow(text.openOf(invoice.number), euro(invoice.open))] : [];
  return [amountRow(label, euro(invoice.principal)), ...payments, ...open];
};

const claimsPart = ({ invoices, credits }: Calculation, language: Language): AmountsPart => {
  const { calculation: text, ledger } = textsIn[language];
  const open = sum(invoices.map((invoice) => invoice.open));
  return {
    type: 'amounts',
    heading: text.claims,
    rows: [
      ...invoices.flatMap((invoice) => invoiceRows(invoice, language)),
      ...credits.map(({ number, amount }) => amountRow(ledger.credit(number), lessCents(amount, language))),
      totalRow(text.open, formatEuro(cents(open - sum(credits.map(({ amount }) => amount))), language)),
    ],
  };
};

const everything = (calculation: Calculation, language: Language): AmountsPart => {
  const { invoices, credits, costs, total } = calculation;
  const { calculation: text } = textsIn[language];
  const euro = (amount: Cents) => formatEuro(amount, language);
  const interest = invoices.flatMap((invoice) => (invoice.interest ? [invoice.interest.amount] : []));
  const open = sum(invoices.map((invoice) => invoice.open)) - sum(credits.map(({ amount }) => amount));
  return {
    type: 'amounts',
    heading: text.together,
    rows: [
      amountRow(text.open, euro(cents(open))),
      ...(interest.length > 0 ? [amountRow(text.interest, euro(sum(interest)))] : []),
      ...(costs ? [amountRow(text.costs, euro(costs.amount))] : []),
      ...(costs?.vat ? [amountRow(text.vat, euro(costs.vat))] : []),
      totalRow(text.total, euro(total)),
    ],
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
    language,
    title: text.title,
    intro: [
      text.until(formatDate(until, language)),
      ...(bearing ? [text.formula] : []),
      ...(invoices.some(compounds) ? [text.compounding] : []),
    ],
    parts: [
      claimsPart(calculation, language),
      ...interestParts(invoices, language),
      ...(costs ? [costsPart(costs, language)] : []),
      everything(calculation, language),
    ],
    sources: { heading: text.sources, lines: sourcesOf(calculation, language) },
  };
};
