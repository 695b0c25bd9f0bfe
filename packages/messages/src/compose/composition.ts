import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Creditor } from '../content/creditor.ts';
import type { PaymentDetails } from '../content/payment-details.ts';
import type { Medium } from '../text/medium.ts';
import type { CalculationSheet } from './calculation-sheet.ts';

/** A row of the ledger, written out; empty cells are empty text. */
export type LedgerRow = {
  readonly number: string;
  readonly issued: string;
  readonly payBy: string;
  readonly open: string;
  readonly note?: string;
};

export type LedgerSection = { readonly title: string | null; readonly rows: readonly LedgerRow[] };

/** The statement: what is asked above the total, everything else apart beneath it. */
export type Ledger = {
  readonly type: 'ledger';
  readonly caption: string;
  readonly captionShown: boolean;
  readonly columns: readonly [string, string, string, string];
  readonly asked: readonly LedgerSection[];
  readonly total: { readonly label: string; readonly amount: string } | null;
  readonly apart: readonly LedgerSection[];
};

/** Lines with an amount each, under them one total. */
export type Sum = {
  readonly type: 'sum';
  readonly caption: string;
  readonly rows: readonly SumRow[];
  readonly total: { readonly label: string; readonly amount: string };
};

export type SumRow = {
  readonly text: string;
  readonly amount: string;
  /** A line beneath the text, softer. */
  readonly note?: string;
  /** What is left of the line, and which share of it is paid in whole percents. */
  readonly rest?: { readonly text: string; readonly paidPercent: number };
};

export type Stamp = {
  readonly type: 'stamp';
  readonly word: string;
  readonly date: string;
  readonly reference: string;
  readonly description: string;
};

/** How to pay: the mail shows a button, the letter a QR and a code to type. */
export type Payment = { readonly type: 'payment'; readonly payment: PaymentDetails };

export type Paragraph = { readonly type: 'paragraph'; readonly text: string };

/** Something to open: a button when it is the one thing to do, else a line. */
export type Link = {
  readonly type: 'link';
  readonly primary: boolean;
  readonly label: string;
  readonly url: string;
};

/** What is to be paid by when, and what is left after each term. */
export type Schedule = {
  readonly type: 'schedule';
  readonly caption: string;
  readonly columns: readonly [payBy: string, amount: string, left: string];
  readonly rows: readonly ScheduleRow[];
  readonly total: { readonly label: string; readonly amount: string };
};

export type ScheduleRow = {
  readonly payBy: string;
  readonly amount: string;
  readonly left: string;
  /** The same as `left` in words, where no column heads it. */
  readonly leftInWords: string;
};

/** Points of an agreement, one by one. */
export type List = { readonly type: 'list'; readonly items: readonly string[] };

/** What a person wrote, in his own words and paragraphs. */
export type Quote = { readonly type: 'quote'; readonly paragraphs: readonly string[] };

export type Block = Paragraph | Ledger | Sum | Schedule | List | Quote | Stamp | Payment | Link;

/** A message in words, before it becomes a mail or a letter. */
export type Composition = {
  readonly language: Language;
  readonly creditor: Creditor;
  /** For the metadata of a document: names no step. */
  readonly title: string;
  readonly subject: string;
  /** The subject as it follows "Betreft:". */
  readonly about: string;
  readonly preheader: string;
  readonly date: string;
  readonly delivery: string | null;
  readonly to: string;
  readonly marks: readonly string[];
  readonly salutation: string;
  readonly blocks: readonly Block[];
  readonly closing: string;
  readonly signature: readonly string[];
  /** What stands beneath the signature, being no part of the message itself. */
  readonly beneath: readonly Block[];
  /** The same in the language of the reader, after the text that decides; on paper only. */
  readonly translation: Composition | null;
  /** The calculation of what is claimed, on pages of its own. */
  readonly annex: CalculationSheet | null;
  readonly doubt: string;
  /** For whom this is written, when a bureau or a buyer of the claims writes. */
  readonly behalf: string | null;
};

export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', text });

/** The last words of a message: paragraphs in a mail, one paragraph on paper, where room is short. */
export const lastWords = (medium: Medium, ...texts: readonly string[]): readonly Paragraph[] =>
  medium === 'letter' ? [paragraph(texts.join(' '))] : texts.map(paragraph);
