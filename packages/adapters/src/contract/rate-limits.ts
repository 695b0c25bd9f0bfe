import type { WallClock } from '@voldaan/application/ports/clocks.ts';
import type { RateLimits } from '@voldaan/application/ports/rate-limits.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { memoryClock } from '../memory/clock.ts';

const THREE = { most: 3, perSeconds: 3600 };
const ROOM = { ok: true };
const full = (retryAfterSeconds: number) => ({ ok: false, retryAfterSeconds });

/** What every counter of attempts keeps to. */
export const rateLimitsContract = (name: string, open: (clock: WallClock) => RateLimits): void => {
  describe(`${name}: rate limits`, () => {
    const at = (time: string) => {
      const clock = memoryClock(instant(`2026-09-08T${time}Z`));
      return { clock, limits: open(clock) };
    };

    test('so many attempts in a window, then none until it ends', async () => {
      const { clock, limits } = at('07:10:00');
      const take = () => limits.take('first', 'a', THREE);
      expect([await take(), await take(), await take()]).toEqual([ROOM, ROOM, ROOM]);
      // 07:10 → 08:00 is 50 minutes.
      expect(await take()).toEqual(full(3000));
      clock.moveTo(instant('2026-09-08T07:59:59Z'));
      expect(await take()).toEqual(full(1));
      clock.moveTo(instant('2026-09-08T08:00:00Z'));
      expect(await take()).toEqual(ROOM);
    });

    test('keys and buckets count apart', async () => {
      const { limits } = at('07:10:00');
      const once = { most: 1, perSeconds: 60 };
      expect(await limits.take('second', 'a', once)).toEqual(ROOM);
      expect(await limits.take('second', 'a', once)).toEqual(full(60));
      expect(await limits.take('second', 'b', once)).toEqual(ROOM);
      expect(await limits.take('third', 'a', once)).toEqual(ROOM);
    });

    test('of many attempts at once no more get through than there is room', async () => {
      const { limits } = at('07:10:00');
      const taken = await Promise.all(Array.from({ length: 12 }, () => limits.take('fourth', 'a', THREE)));
      expect(taken.filter(({ ok }) => ok)).toHaveLength(3);
    });

    test('asking for room counts nothing', async () => {
      const { limits } = at('07:10:00');
      const once = { most: 1, perSeconds: 60 };
      expect(await limits.room('fifth', 'a', once)).toEqual(ROOM);
      expect(await limits.room('fifth', 'a', once)).toEqual(ROOM);
      await limits.take('fifth', 'a', once);
      expect(await limits.room('fifth', 'a', once)).toEqual(full(60));
    });

    test('forgiven attempts give room again, to that key alone', async () => {
      const { limits } = at('07:10:00');
      const once = { most: 1, perSeconds: 60 };
      await limits.take('sixth', 'a', once);
      await limits.take('sixth', 'b', once);
      await limits.forgive('sixth', 'a', 60);
      expect(await limits.room('sixth', 'a', once)).toEqual(ROOM);
      expect(await limits.room('sixth', 'b', once)).toEqual(full(60));
    });
  });
};
