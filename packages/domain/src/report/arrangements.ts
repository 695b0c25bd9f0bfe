import type { Flows } from './flows.ts';
import { type CountAndAmount, countAndAmount, shareOf } from './promises.ts';
import { at } from './tally.ts';

/** Payment arrangements of a period. */
export type Arrangements = {
  readonly proposed: number;
  readonly refused: number;
  readonly accepted: CountAndAmount;
  readonly kept: CountAndAmount;
  readonly lapsed: CountAndAmount;
  readonly missedTerms: number;
  /** Lapsed of all that came to their end, per mille; undefined while none did. */
  readonly defaultRate: number | undefined;
};

/**
 * Arrangements and their default rate: of those that ended in the period (kept to the last term, or lapsed after
 * notice), the part that lapsed. One that was replaced by another has not ended. Amounts in cents, as agreed.
 */
export const arrangements = ({ arrangements: tally }: Pick<Flows, 'arrangements'>): Arrangements => {
  const [kept, lapsed] = [countAndAmount(tally, 'kept'), countAndAmount(tally, 'lapsed')];
  return {
    proposed: at(tally, 'proposed'),
    refused: at(tally, 'refused'),
    accepted: countAndAmount(tally, 'accepted'),
    kept,
    lapsed,
    missedTerms: at(tally, 'missed-term'),
    defaultRate: shareOf(lapsed.count, lapsed.count + kept.count),
  };
};
