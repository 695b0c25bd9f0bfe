import type { WallClock } from '@voldaan/application/ports/clocks.ts';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import type { ReadParameter } from './parameters.ts';

/** How soon a rotated secret is known everywhere. */
export const KEPT_SECONDS = 5 * 60;

type Kept = { readonly value: string | undefined; readonly until: Instant };

/**
 * Asks for a parameter once in five minutes. When the keeper does not answer, what was known goes on to be
 * used: a secret that was right a moment ago is better than a debtor who cannot pay.
 *
 * @throws Error of the reader when nothing is known yet
 */
export const keptParameters = (read: ReadParameter, wall: WallClock): ReadParameter => {
  const kept = new Map<string, Kept>();
  return async (name) => {
    const known = kept.get(name);
    const now = wall.now();
    if (known && known.until > now) return known.value;
    try {
      const value = await read(name);
      kept.set(name, { value, until: addSeconds(now, KEPT_SECONDS) });
      return value;
    } catch (error) {
      if (known?.value === undefined) throw error;
      return known.value;
    }
  };
};
