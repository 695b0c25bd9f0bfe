import type { PlainDate } from '../calendar/plain-date.ts';
import type { ClaimPart } from '../claim/claim-made.ts';
import type { Cents } from '../money/cents.ts';
import type { NoticedBefore, NoticedClaim, NoticeLapse } from './cost-notice.ts';

/** What was given up of one invoice. */
export type Forgiven = {
  readonly invoice: string;
  readonly principal: Cents;
  readonly interest: Cents;
  readonly costs: Cents;
};

/** What happened to interest and costs on top of the principal. */
export type ClaimEvent =
  | {
      /** Its term began: it was posted, or opened where e-mail alone was chosen (6:96 lid 6 BW). */
      type: 'FourteenDayNoticeGiven';
      noticeId: string;
      channel: 'post' | 'email';
      on: PlainDate;
      claims: readonly NoticedClaim[];
      costs: Cents;
      vat: Cents;
      earlier?: NoticedBefore;
      lastFreeDay: PlainDate;
      costsDueFrom: PlainDate;
    }
  | { type: 'NoticeLapsed'; noticeId: string; why: NoticeLapse; invoices: readonly string[]; on: PlainDate }
  | {
      /** Interest and costs are asked for the first time, by a notice of default that left. */
      type: 'InterestAndCostsClaimed';
      rung: number;
      parts: readonly ClaimPart[];
      base: Cents;
      costs: Cents;
      vat: Cents;
      on: PlainDate;
      /** Until and including this day the total settles everything. */
      last: PlainDate;
      noticeOn?: PlainDate;
    }
  | {
      /** Given up, and the debtor is told; a write-off in the books is another act. */
      type: 'ClaimForgiven';
      forgiven: readonly Forgiven[];
      on: PlainDate;
      note?: { id: string; hash: string };
    };
