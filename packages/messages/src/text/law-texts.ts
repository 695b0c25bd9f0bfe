import type { ClaimedInterestKind } from '../content/calculation.ts';
import type { ClaimsInWords } from './claims-in-words.ts';
import type { CostsBasis, CostsInWords } from './costs-in-words.ts';
import type { WayIn } from './medium.ts';

/** Collection costs in words; the same in every message that names them. */
export type CollectionCostsText = {
  /** "Dat is 15% van € 281,30." */
  readonly because: (basis: CostsBasis) => string;
  /** The line of a table: "Incassokosten, 15% van € 281,30". */
  readonly label: (basis: CostsBasis) => string;
  readonly extraLabel: (since: string) => string;
  /** Where an amount comes from, with the VAT on it, if any. */
  readonly explained: (costs: CostsInWords) => string;
  readonly law: string;
  readonly noVat: string;
  readonly vatLabel: string;
};

/** What runs over one claim, written out. */
export type InterestInWords = {
  readonly kind: ClaimedInterestKind;
  readonly rates: readonly string[];
  readonly bases: readonly string[];
  /** "5 september t/m 22 oktober 2026" */
  readonly period: string;
  readonly days: number;
};

export type InterestText = {
  readonly name: Record<ClaimedInterestKind, string>;
  /** The line of a table: "Wettelijke handelsrente 10,40% over € 1.246,30, … 48 dagen". */
  readonly label: (interest: InterestInWords) => string;
  readonly source: Record<ClaimedInterestKind, string>;
};

export type FourteenDayNoticeText = {
  readonly subject: (numbers: readonly string[], customerNumber: string | null) => string;
  readonly preheader: (amount: string) => string;
  /** For the mail only: what it is a copy of, and a day that is certainly inside the term. */
  readonly copy: (surely: string) => string;
  readonly opening: (claims: ClaimsInWords) => string;
  readonly caption: string;
  readonly columns: readonly [invoice: string, issued: string, payBy: string, open: string];
  readonly payNow: string;
  /** Holds the term sentence, word for word. */
  readonly free: (amount: string) => string;
  readonly consequence: (costs: CostsInWords) => string;
  readonly objection: (way: WayIn) => string;
  readonly inParts: string;
  readonly justPaid: string;
};

export type ClaimsForgivenText = {
  readonly subject: (numbers: readonly string[]) => string;
  readonly preheader: (amount: string) => string;
  readonly opening: (amount: string) => string;
  readonly caption: string;
  readonly line: Record<'principal' | 'interest' | 'costs', (number: string) => string>;
  readonly total: string;
  readonly forGood: string;
  readonly nothingOpen: string;
  readonly question: (way: Pick<WayIn, 'contactName' | 'phone'>) => string;
};

export type CalculationText = {
  readonly title: string;
  readonly until: (date: string) => string;
  readonly invoice: (number: string, dueDate: string) => string;
  readonly claims: string;
  readonly paid: (on: string, interest: string | null, costs: string | null) => string;
  readonly openOf: (number: string) => string;
  readonly open: string;
  readonly columns: readonly [
    invoice: string,
    from: string,
    until: string,
    days: string,
    rate: string,
    base: string,
    interest: string,
    rounded: string,
  ];
  readonly interest: string;
  readonly formula: string;
  readonly compounding: string;
  readonly costs: string;
  readonly share: (percent: string, over: string) => string;
  readonly over: (base: string) => string;
  readonly rounded: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly agreed: string;
  readonly perInvoice: (invoices: number) => string;
  readonly announced: (date: string) => string;
  readonly vat: string;
  readonly together: string;
  readonly total: string;
  readonly sources: string;
  readonly costsSource: string;
  readonly vatSource: string;
  readonly allocationSource: string;
};
