import type { PlainDate } from '../calendar/plain-date.ts';
import type { ClaimMade } from '../claim/claim-made.ts';
import type { Cents } from '../money/cents.ts';
import type { MessageStep } from '../plan/dunning-step.ts';
import type { NoticedBefore, NoticedClaim } from './cost-notice.ts';

/** The costs that a fourteen-day notice announces, and over which claims. */
export type NoticeAsked = {
  readonly claims: readonly NoticedClaim[];
  readonly costs: Cents;
  readonly vat: Cents;
  readonly earlier?: NoticedBefore;
};

/** What a letter says of interest and costs, from its printing on. */
export type LetterAsks =
  | ({ readonly kind: 'notice' } & NoticeAsked)
  | { readonly kind: 'claim'; readonly made: ClaimMade };

export type PostKind = 'post' | 'registered';

/** A letter in the print queue. It counts only from the day that a person confirms having posted it. */
export type QueuedLetter = {
  readonly id: string;
  readonly letter: MessageStep;
  readonly post: PostKind;
  readonly rung: number;
  readonly invoices: readonly string[];
  readonly joined?: readonly string[];
  readonly since: PlainDate;
  readonly printed?: {
    readonly on: PlainDate;
    readonly last: PlainDate;
    readonly document: string;
    readonly asks?: LetterAsks;
  };
};

/** Working days in which a letter must be posted before it becomes a task. */
export const POST_WITHIN_WORKING_DAYS = 2;
