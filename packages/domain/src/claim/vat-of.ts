import type { PlainDate } from '../calendar/plain-date.ts';
import { isKnownOn } from '../law/dated-table.ts';
import type { LegalPolicy } from '../law/legal-policy.ts';
import { VAT_RATE, vatOnCosts } from '../law/vat-on-costs.ts';
import { type Cents, ZERO } from '../money/cents.ts';

/** VAT over costs under its three conditions; beyond the known rates none is asked. */
export const vatOf = (costs: Cents, policy: LegalPolicy, on: PlainDate): Cents =>
  isKnownOn(VAT_RATE, on) ? vatOnCosts(costs, policy.vatOnCosts, on) : ZERO;
