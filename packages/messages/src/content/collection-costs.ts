import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { CostLine } from '@voldaan/domain/law/collection-costs.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';

/** A notice before this one whose costs stand, over claims that stood beside those of this one. */
export type EarlierCosts = { readonly date: PlainDate; readonly base: Cents; readonly amount: Cents };

/**
 * Collection costs as a message announces or claims them, with the calculation.
 *
 * Without `earlier`, `lines` is the sheet over `base`. With it (art. 6:96 lid 7 BW), `lines` is the sheet
 * over `base` and `earlier.base` together, and `amount` is what that adds to `earlier.amount`; 0 is possible
 * and then said.
 */
export type CostsAnnounced = {
  /** Without VAT. */
  readonly amount: Cents;
  /** The sum of the principals of this message. */
  readonly base: Cents;
  /** What comes on top under art. 2 lid 3 Besluit BIK; null when no VAT comes on top. */
  readonly vat: Cents | null;
  readonly lines: readonly CostLine[];
  readonly earlier: EarlierCosts | null;
};
