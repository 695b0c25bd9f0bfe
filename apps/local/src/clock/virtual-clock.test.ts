import { addSeconds, type Instant, instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { inFlight } from './in-flight.ts';
import { virtualClock } from './virtual-clock.ts';

const start = instant('2026-09-08T07:00:00Z');
const after = (seconds: number): Instant => addSeconds(start, seconds);
const frozen = () => {
  const flights = inFlight();
  return { flights, clock: virtualClock({ mode: 'frozen', startAt: start, inFlight: flights }) };
};

afterEach(() => void vi.useRealTimers());

test('a frozen clock stands still and delivers each entry at its own moment', async () => {
  const { clock } = frozen();
  const seen: string[] = [];
  clock.schedule(after(20), 'schedule', 'b', () => seen.push(`b ${clock.now()}`));
  clock.schedule(after(10), 'schedule', 'a', () => seen.push(`a ${clock.now()}`));
  clock.schedule(after(31), 'schedule', 'c', () => seen.push(`c ${clock.now()}`));
  expect(clock.now()).toBe(start);
  expect(clock.nextEntry()?.id).toBe('a');
  expect(await clock.advance(after(30))).toEqual({ ok: true, delivered: 2, now: after(30) });
  expect(seen).toEqual(['a 2026-09-08T07:00:10Z', 'b 2026-09-08T07:00:20Z']);
  expect(clock.nextEntry()?.id).toBe('c');
});

test('it refuses to travel back, and a cancelled entry never comes', async () => {
  const { clock } = frozen();
  const seen: string[] = [];
  clock.schedule(after(10), 'schedule', 'a', () => seen.push('a'));
  expect(clock.cancel('a')).toBe(true);
  expect(clock.cancel('a')).toBe(false);
  await clock.advance(after(60));
  expect(await clock.advance(after(59))).toEqual({ ok: false, refusal: 'travelling-back', now: after(60) });
  expect(seen).toEqual([]);
});

test('work that an entry began without waiting for it ends before the next entry', async () => {
  const { clock, flights } = frozen();
  const seen: string[] = [];
  clock.schedule(after(1), 'schedule', 'a', () => {
    void flights.track(async () => {
      for (let turn = 0; turn < 5; turn += 1) await new Promise((next) => setImmediate(next));
      seen.push('work of a');
    });
  });
  clock.schedule(after(2), 'schedule', 'b', () => seen.push('b'));
  await clock.advance(after(2));
  expect(seen).toEqual(['work of a', 'b']);
});

test('an entry for a moment that has passed is delivered without a travel', async () => {
  const { clock } = frozen();
  const seen: string[] = [];
  clock.schedule(after(-5), 'schedule', 'late', () => seen.push('late'));
  await clock.settle();
  expect(seen).toEqual(['late']);
  expect(clock.now()).toBe(start);
});

test('an entry that fails does not stop the travel', async () => {
  const failures: string[] = [];
  const clock = virtualClock({
    mode: 'frozen',
    startAt: start,
    inFlight: inFlight(),
    failed: (_, entry) => failures.push(entry.id),
  });
  clock.schedule(after(1), 'schedule', 'a', () => Promise.reject(new Error('broken')));
  clock.schedule(after(2), 'schedule', 'b', () => {});
  expect(await clock.advance(after(3))).toMatchObject({ ok: true, delivered: 2 });
  expect(failures).toEqual(['a']);
});

test('two travels at once go one after the other', async () => {
  const { clock } = frozen();
  const seen: string[] = [];
  clock.schedule(after(10), 'schedule', 'a', () => seen.push('a'));
  clock.schedule(after(20), 'schedule', 'b', () => seen.push('b'));
  const both = await Promise.all([clock.advance(after(10)), clock.advance(after(20))]);
  expect(both.map((one) => one.ok && one.delivered)).toEqual([1, 1]);
  expect(seen).toEqual(['a', 'b']);
});

test('a ticking clock goes with the wall, ahead of it after a travel, and wakes by itself', async () => {
  vi.useFakeTimers({ now: toMs(start) });
  const clock = virtualClock({ mode: 'ticking', startAt: start, inFlight: inFlight() });
  const seen: string[] = [];
  clock.schedule(after(5), 'schedule', 'a', () => seen.push(`a ${clock.now()}`));
  await vi.advanceTimersByTimeAsync(4_000);
  expect(seen).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.runAllTicks();
  await vi.advanceTimersByTimeAsync(1);
  expect(seen).toEqual(['a 2026-09-08T07:00:05Z']);

  const travel = clock.advance(after(86_400));
  await vi.advanceTimersByTimeAsync(10);
  expect(await travel).toMatchObject({ ok: true, now: after(86_400) });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(clock.now()).toBe(after(86_460));

  clock.schedule(after(86_400 * 60), 'schedule', 'far', () => seen.push('far'));
  await vi.advanceTimersByTimeAsync(86_400_000 * 30);
  expect(seen).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(86_400_000 * 31);
  expect(seen).toEqual(['a 2026-09-08T07:00:05Z', 'far']);
  const stopped = clock.stop();
  await vi.advanceTimersByTimeAsync(1);
  await stopped;
});

test('property: never back, in order, each once, nothing in flight at the end', async () => {
  const plan = fc.array(
    fc.record({
      at: fc.integer({ min: -50, max: 500 }),
      next: fc.option(fc.integer({ min: -20, max: 100 })),
    }),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(
      plan,
      fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 5 }),
      async (entries, leaps) => {
        const { clock, flights } = frozen();
        const delivered: { id: string; at: Instant; now: Instant; idle: boolean }[] = [];
        const add = (id: string, at: Instant, next: number | null): void =>
          clock.schedule(at, 'schedule', id, async () => {
            delivered.push({ id, at, now: clock.now(), idle: flights.count() === 1 });
            if (next !== null) add(`${id}+`, addSeconds(clock.now(), next), null);
            void flights.track(() => new Promise((end) => setImmediate(end)));
          });
        entries.forEach((entry, index) => {
          add(String(index), after(entry.at), entry.next);
        });
        let to = 0;
        for (const leap of leaps) {
          to += leap;
          await clock.advance(after(to));
          expect(flights.count()).toBe(0);
          expect(clock.now()).toBe(after(to));
          expect(clock.entries().every((entry) => entry.at > after(to))).toBe(true);
        }
        await clock.settle();
        expect(new Set(delivered.map(({ id }) => id)).size).toBe(delivered.length);
        delivered.forEach((one, index) => {
          const before = delivered[index - 1]?.now ?? start;
          expect(one.idle).toBe(true);
          expect(one.now).toBe(one.at > before ? one.at : before);
        });
        await clock.stop();
      },
    ),
    { numRuns: 60 },
  );
});
