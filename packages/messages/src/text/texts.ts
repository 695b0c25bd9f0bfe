import type { HoldReason } from '@voldaan/domain/hold/hold.ts';
import type { CollectorNamed } from '../content/creditor.ts';
import type { ArrangementTexts } from './arrangement-texts.ts';
import type { ClaimsInWords } from './claims-in-words.ts';
import type { CostsInWords } from './costs-in-words.ts';
import type {
  CalculationText,
  ClaimsForgivenText,
  CollectionCostsText,
  FourteenDayNoticeText,
  InterestText,
} from './law-texts.ts';
import type { WayIn } from './medium.ts';
import type { ToldTexts } from './told-texts.ts';

/** Words that more than one message uses. */
export type CommonText = {
  readonly dear: (name: string | null) => string;
  readonly esteemed: (name: string | null) => string;
  readonly kindRegards: string;
  readonly yoursFaithfully: string;
  readonly justPaid: string;
  /** "factuur 2026-1187", "facturen 2026-1187 en 2026-1203", "facturen 2026-1187 en 4 andere". */
  readonly invoices: (numbers: readonly string[]) => string;
  readonly customerNumber: (number: string) => string;
  readonly dossierMark: (mark: string) => string;
  readonly doubt: (where: string | null) => string;
  readonly behalf: (creditor: string, collector: CollectorNamed) => string;
  readonly title: (creditor: string, date: string) => string;
};

export type LedgerText = {
  readonly caption: string;
  readonly columns: readonly [invoice: string, issued: string, payBy: string, open: string];
  readonly payNow: (lastDate: string) => string;
  readonly alsoReminded: string;
  readonly alsoOpen: string;
  readonly notYetDue: string;
  readonly held: string;
  readonly credit: (number: string) => string;
  readonly heldNote: Record<HoldReason, string>;
  readonly heldUntil: (date: string) => string;
};

export type PayText = {
  readonly viewAndPay: string;
  readonly transfer: (iban: string, creditor: string, reference: string) => string;
  readonly typeCode: (enterUrl: string, code: string) => string;
  readonly howToPay: string;
  readonly amount: string;
  readonly iban: string;
  readonly payee: string;
  readonly reference: string;
  readonly scan: string;
  readonly online: (enterUrl: string) => string;
  readonly code: string;
};

export type LetterText = {
  readonly about: string;
  readonly page: (page: number, pages: number) => string;
  readonly continued: (creditor: string, date: string) => string;
  readonly contact: string;
  readonly qrDescription: string;
  /** Above a translation that follows the text that decides. */
  readonly translation: string;
  /** Title of a document with several letters, for whoever prints it. */
  readonly run: (letters: number, creditor: string) => string;
};

export type ReminderText = {
  readonly subject: (numbers: readonly string[], creditor: string) => string;
  readonly preheader: (amount: string, lastDate: string) => string;
  readonly opening: (claims: ClaimsInWords) => string;
  /** The amount is null when the opening named it already. */
  readonly request: (amount: string | null, lastDate: string) => string;
  readonly afterLastDate: string;
  readonly help: (way: WayIn) => string;
};

/** What may be asked later; `from` is null when each claim has a first day of its own. */
export type LaterInWords = {
  readonly interest: {
    readonly kind: 'commercial' | 'agreed';
    readonly from: string | null;
    readonly rate: string;
  } | null;
  readonly costs: CostsInWords | null;
};

export type NoticeText = {
  readonly subject: (numbers: readonly string[]) => string;
  readonly preheader: (amount: string, lastDate: string) => string;
  readonly opening: (claims: ClaimsInWords) => string;
  readonly request: (amount: string | null, lastDate: string) => string;
  readonly nothingExtra: string;
  readonly later: (later: LaterInWords, way: WayIn) => string;
  readonly help: (way: WayIn) => string;
};

export type NoticeOfDefaultText = {
  readonly subject: (numbers: readonly string[]) => string;
  readonly preheader: (amount: string, lastDate: string) => string;
  readonly delivery: Record<'registered-and-mail' | 'post-and-mail' | 'mail', string>;
  readonly opening: (claims: ClaimsInWords) => string;
  readonly noObjectionKnown: string;
  readonly last: string;
  readonly caption: string;
  readonly line: (number: string, dueDate: string) => string;
  readonly payBy: (lastDate: string) => string;
  /** Towards a consumer: the notice in which the costs were announced. */
  readonly announced: (noticeOn: string, costs: string) => string;
  readonly whereCalculated: (way: WayIn) => string;
  /** For a mail in translation whose letter goes along; null in Dutch. */
  readonly decides: string | null;
  readonly settles: string;
  readonly inDefault: (since: string) => string;
  readonly ordersHeld: string;
  readonly whatFollows: (from: string) => string;
  readonly wayOut: (lastDate: string, way: WayIn) => string;
  readonly objection: string;
  readonly notPartOfThis: string;
};

export type PaymentReceivedText = {
  readonly subject: (numbers: readonly string[], whole: boolean) => string;
  readonly preheader: (amount: string, date: string) => string;
  readonly received: (amount: string, date: string, method: string) => string;
  readonly settled: (numbers: readonly string[]) => string;
  readonly left: (number: string, left: string) => string;
  readonly thanks: string;
  readonly nothingOpen: string;
  readonly stillOpen: (number: string, open: string, dueDate: string) => string;
  /** What is left of an arrangement, and its next term. */
  readonly arranged: (left: string, next: { readonly amount: string; readonly day: string }) => string;
  readonly division: string;
  readonly line: (number: string) => string;
  readonly rest: (left: string) => string;
  /** What of a line went to costs and interest (art. 6:44 BW). */
  readonly ofWhich: (costs: string | null, interest: string | null) => string;
  readonly total: string;
  readonly reference: (reference: string) => string;
  readonly question: (way: Pick<WayIn, 'contactName' | 'phone'>) => string;
  readonly viewReceipt: string;
  readonly stamp: string;
  readonly stampDescription: (date: string) => string;
  /** The arrangement that is complete: its caption, a term by its day, and all of it. */
  readonly kept: {
    readonly caption: string;
    readonly term: (date: string) => string;
    readonly total: string;
  };
};

export type ReceiptText = {
  readonly title: string;
  readonly payer: string;
  readonly payee: string;
  readonly amount: string;
  readonly receivedOn: string;
  readonly method: string;
  readonly reference: string;
};

/** All words of one language; a missing one does not compile. */
export type Texts = {
  readonly common: CommonText;
  readonly ledger: LedgerText;
  readonly pay: PayText;
  readonly letter: LetterText;
  readonly reminder: ReminderText;
  readonly notice: NoticeText;
  readonly fourteenDayNotice: FourteenDayNoticeText;
  readonly noticeOfDefault: NoticeOfDefaultText;
  readonly paymentReceived: PaymentReceivedText;
  readonly receipt: ReceiptText;
  readonly claimsForgiven: ClaimsForgivenText;
  readonly collectionCosts: CollectionCostsText;
  readonly interest: InterestText;
  readonly calculation: CalculationText;
} & ToldTexts &
  ArrangementTexts;
