import type { PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';
import type { AccountState } from './state.ts';

/** Why a fourteen-day notice carries no costs: the debtor did not fail to pay "in vain". */
export type NoticeLapse = 'held' | 'corrected' | 'returned' | 'payment-pending';

/** A claim as a notice named it. */
export type NoticedClaim = { readonly invoice: string; readonly principal: Cents };

/** What stands beside a notice that adds only a difference: the principals noticed before, and the costs over them. */
export type NoticedBefore = { readonly on: PlainDate; readonly principal: Cents; readonly costs: Cents };

/** A fourteen-day notice that was posted, with the term that it gave (art. 6:96 lid 6 BW). */
export type CostNotice = {
  readonly id: string;
  /** Day of posting, or of opening where e-mail alone was chosen. */
  readonly on: PlainDate;
  readonly claims: readonly NoticedClaim[];
  /** As announced, without VAT. */
  readonly costs: Cents;
  readonly vat: Cents;
  readonly earlier?: NoticedBefore;
  readonly lastFreeDay: PlainDate;
  readonly costsDueFrom: PlainDate;
  /** Costs and VAT that were claimed on it already. */
  readonly claimed?: Cents;
  /** It no longer counts; a new one goes out. */
  readonly lapsed?: NoticeLapse;
};

/** The notice that names an invoice and still counts. */
export const noticeOf = (state: AccountState, invoice: string): CostNotice | undefined =>
  (state.notices ?? []).findLast(
    (notice) => !notice.lapsed && notice.claims.some((claim) => claim.invoice === invoice),
  );

/** Whether its term has run out by the end of the day before: from then on the costs are due. */
export const ranOut = (notice: CostNotice, on: PlainDate): boolean => on >= notice.costsDueFrom;
