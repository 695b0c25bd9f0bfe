import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { expect, test } from 'vitest';
import { inFlight } from './in-flight.ts';
import { sweep } from './sweep.ts';
import { virtualClock } from './virtual-clock.ts';

test('every five minutes, on a travel four times a day, and once at its end', async () => {
  const start = instant('2026-09-08T07:00:00Z');
  const clock = virtualClock({ mode: 'frozen', startAt: start, inFlight: inFlight() });
  const ran: string[] = [];
  sweep(clock, () => ran.push(clock.now()));
  await clock.advance(addSeconds(start, 300));
  await clock.advance(addSeconds(start, 600));
  expect(ran).toEqual(['2026-09-08T07:05:00Z', '2026-09-08T07:10:00Z']);
  ran.length = 0;
  await clock.advance(instant('2026-09-08T20:00:00Z'));
  expect(ran).toEqual([
    '2026-09-08T07:15:00Z',
    '2026-09-08T13:15:00Z',
    '2026-09-08T19:15:00Z',
    '2026-09-08T20:00:00Z',
  ]);
  expect(clock.nextEntry()?.at).toBe('2026-09-08T20:05:00Z');
});
