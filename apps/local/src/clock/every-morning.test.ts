import { instant } from '@voldaan/domain/calendar/instant.ts';
import { expect, test } from 'vitest';
import { everyMorning } from './every-morning.ts';
import { inFlight } from './in-flight.ts';
import { virtualClock } from './virtual-clock.ts';

test('every day at eight on Dutch clocks, also over the end of summer time', async () => {
  const startAt = instant('2026-10-23T06:00:00Z');
  const clock = virtualClock({ mode: 'frozen', startAt, inFlight: inFlight() });
  const ran: string[] = [];
  everyMorning(clock, () => ran.push(clock.now()));
  await clock.advance(instant('2026-10-26T08:00:00Z'));
  expect(ran).toEqual(['2026-10-24T06:00:00Z', '2026-10-25T07:00:00Z', '2026-10-26T07:00:00Z']);
});
