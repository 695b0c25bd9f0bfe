/** At most so many times in a window of so many seconds on the wall clock. */
export type Limit = { readonly most: number; readonly perSeconds: number };

/** Whether there was room; if not, the seconds until the window ends (1 at least). */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };

/**
 * Counters of attempts, in fixed windows that begin at whole multiples of their length since 1970 in UTC: a
 * limit per 86,400 seconds begins anew at midnight UTC. A bucket is a kind of attempt (`code`,
 * `link-network`); a key is what is limited (a code, a network address) and is never kept in plain.
 */
export interface RateLimits {
  /**
   * Counts one attempt and tells whether there was room for it. Attempts beyond the limit count too, but a
   * window never outlives its end.
   *
   * @example await limits.take('code', code, { most: 5, perSeconds: 86_400 })
   */
  take(bucket: string, key: string, limit: Limit): Promise<Taken>;
  /** Whether there is room, without counting: for attempts that count only when they fail. */
  room(bucket: string, key: string, limit: Limit): Promise<Taken>;
  /** Forgets the attempts of the window that runs now, because whoever it locked out has proved himself. */
  forgive(bucket: string, key: string, perSeconds: number): Promise<void>;
}
