import { type Cents, cents } from '../money/cents.ts';
import type { Flows } from './flows.ts';
import { at } from './tally.ts';

/** What can become of interest and costs. */
export const CLAIM_FATES = ['claimed', 'received', 'waived', 'withdrawn', 'never-asked'] as const;
export type ClaimFate = (typeof CLAIM_FATES)[number];

export type ClaimsReport = Readonly<Record<ClaimFate, { readonly interest: Cents; readonly costs: Cents }>>;

/**
 * Interest and collection costs of a period, in cents: claimed by notices of default, received, waived by us, and
 * withdrawn because the notice did not count after all. Over all time claimed = received + waived + withdrawn +
 * still open. `never-asked` is what the law allowed and nobody claimed, given up when the principal was paid.
 *
 * @see art. 6:96, 6:119, 6:119a, 6:50 lid 2 BW
 */
export const claimsReport = ({ claims }: Pick<Flows, 'claims'>): ClaimsReport =>
  Object.fromEntries(
    CLAIM_FATES.map((fate) => [
      fate,
      { interest: cents(at(claims, `${fate}.interest`)), costs: cents(at(claims, `${fate}.costs`)) },
    ]),
  ) as ClaimsReport;
