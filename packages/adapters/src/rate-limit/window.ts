import type { Limit, Taken } from '@voldaan/application/ports/rate-limits.ts';
import { type Instant, toMs } from '@voldaan/domain/calendar/instant.ts';

/** The window that runs at a moment, in seconds since 1970: from `start` up to `end`. */
export const windowAt = (now: Instant, perSeconds: number): { start: number; end: number } => {
  const seconds = toMs(now) / 1000;
  const start = seconds - (seconds % perSeconds);
  return { start, end: start + perSeconds };
};

/** What the count of a window, the attempt at hand included, means. */
export const judged = (count: number, now: Instant, { most, perSeconds }: Limit): Taken =>
  count <= most
    ? { ok: true }
    : { ok: false, retryAfterSeconds: windowAt(now, perSeconds).end - toMs(now) / 1000 };
