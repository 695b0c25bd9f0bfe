import type { WallClock } from '@voldaan/application/ports/clocks.ts';
import type { RateLimits } from '@voldaan/application/ports/rate-limits.ts';
import { judged, windowAt } from '../rate-limit/window.ts';

export const memoryRateLimits = (clock: WallClock): RateLimits => {
  const counts = new Map<string, number>();
  const nameOf = (bucket: string, key: string, perSeconds: number): string =>
    JSON.stringify([bucket, key, windowAt(clock.now(), perSeconds).start]);
  return {
    take: async (bucket, key, limit) => {
      const name = nameOf(bucket, key, limit.perSeconds);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return judged(count, clock.now(), limit);
    },
    room: async (bucket, key, limit) =>
      judged((counts.get(nameOf(bucket, key, limit.perSeconds)) ?? 0) + 1, clock.now(), limit),
    forgive: async (bucket, key, perSeconds) => {
      counts.delete(nameOf(bucket, key, perSeconds));
    },
  };
};
