import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { CostsAnnounced } from './collection-costs.ts';
import type { ClaimingBase } from './message-base.ts';

/** Interest that may be asked: `from` the first day that bears it, `rate` in basis points a year as it is now. */
export type InterestAnnounced = {
  readonly kind: 'commercial' | 'agreed';
  readonly from: PlainDate;
  readonly rate: number;
};

/** What may be asked on top when the last date passes; at least one of the two. */
export type AskedLater = {
  readonly interest: InterestAnnounced | null;
  readonly costs: CostsAnnounced | null;
};

/**
 * Aanmaning. It claims no interest and no costs. To a business it announces what may follow; without `later`
 * it does not (small amounts, debtors abroad, law that is not known).
 */
export type Notice = ClaimingBase & { readonly kind: 'notice'; readonly later?: AskedLater };
