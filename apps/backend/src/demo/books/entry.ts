import type { CallOutcome } from '@voldaan/domain/account/call.ts';
import type { PaymentBar } from '@voldaan/domain/account/invoice.ts';
import type { DebtorKind } from '@voldaan/domain/party/debtor-kind.ts';

/** Days before today, so that the demo is as fresh on any day; a day to come is negative. */
export type DaysAgo = number;

/** Money that came in for an invoice; all of it by bank transfer, unless said otherwise. */
export type Paid = { readonly day: DaysAgo; readonly amount?: number; readonly by?: 'ideal' };

/** An invoice of the carpenter; amounts in cents, VAT included. */
export type Billed = {
  readonly due: DaysAgo;
  readonly amount: number;
  /** Days to pay; by default 30 for businesses, 14 for others. */
  readonly term?: number;
  readonly paid?: readonly Paid[];
  readonly credited?: { readonly day: DaysAgo; readonly amount: number };
  readonly bar?: PaymentBar;
  /** Known to have been sent by e-mail on its own day. */
  readonly sent?: true;
};

/** What comes of ringing, one try after the other; when none is left, the call stays open. */
export type Rung = {
  readonly outcome: CallOutcome;
  readonly spokeWith?: string;
  readonly note?: string;
  /** Day of the payment run, or to call back, counted from the call. */
  readonly inDays?: number;
};

export type Paused = { readonly day: DaysAgo; readonly days: number; readonly note: string };

/** Somebody who owes, what he was billed and what happened since. */
export type Entry = {
  readonly name: string;
  readonly kind: DebtorKind;
  readonly contact?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly country?: 'BE';
  readonly kvk?: string;
  readonly language?: 'en';
  readonly keyAccount?: true;
  /** Who of sales looks after him: id of a demo user. */
  readonly salesperson?: 'amina';
  readonly billed: readonly Billed[];
  readonly calls?: readonly Rung[];
  readonly paused?: Paused;
  /** What becomes of mails that ask for money: they arrive, unless said otherwise. */
  readonly mail?: 'bounces' | 'uncertain';
  /** Work that nobody has done yet. */
  readonly waits?: readonly ('letter' | 'post' | 'approval' | 'task')[];
};
