import { createHash } from 'node:crypto';

const HOUR_MS = 3_600_000;

type Kept = {
  readonly print: string;
  readonly status: number;
  readonly body: string;
  readonly until: number;
};

export type Replay =
  | { readonly kind: 'new'; readonly keep: (status: number, body: string) => void }
  | { readonly kind: 'replay'; readonly status: number; readonly body: string }
  | { readonly kind: 'changed' };

/**
 * Mollie's rule for `Idempotency-Key`: within an hour the same call is answered again, another call with the
 * same key is refused, after it the key is new. Wall clock: an hour of the network, not of the business.
 */
export const idempotency = (wall: () => number = Date.now) => {
  const kept = new Map<string, Kept>();
  return (key: string, call: string): Replay => {
    const print = createHash('sha256').update(call).digest('hex');
    const before = kept.get(key);
    if (before && before.until > wall()) {
      return before.print === print
        ? { kind: 'replay', status: before.status, body: before.body }
        : { kind: 'changed' };
    }
    return {
      kind: 'new',
      keep: (status, body) => kept.set(key, { print, status, body, until: wall() + HOUR_MS }),
    };
  };
};
