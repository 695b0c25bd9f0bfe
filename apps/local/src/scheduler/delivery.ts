/** What came of handing an event to a target; only a passing trouble is tried again. */
export type Delivery =
  | { readonly ok: true }
  | { readonly ok: false; readonly passing: boolean; readonly code: string; readonly message: string };

/** Hands an event to the target with this ARN. */
export type DeliverToTarget = (arn: string, event: unknown) => Delivery | Promise<Delivery>;

export const MOST_ATTEMPTS = 185;
export const OLDEST_SECONDS = 86_400;

/** Seconds until the next attempt: one minute, doubled each time, at most an hour. */
export const waitBefore = (attempt: number): number => Math.min(3600, 60 * 2 ** (attempt - 1));
