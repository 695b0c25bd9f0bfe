import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, instant, toMs } from '../calendar/instant.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { CALLING_HOURS, callMoment } from './calling-hours.ts';

/** Monday 14 September 2026; Dutch clocks are two hours ahead of UTC. */
const monday = (utc: string) => instant(`2026-09-14T${utc}:00Z`);
const MONDAY = plainDate('2026-09-14');
const TUESDAY = plainDate('2026-09-15');
const in_ = (country: string, at: Instant) => callMoment({ country }, at);

describe('a debtor may be rung', () => {
  test.each([
    ['06:59', { now: false, local: 539, next: { on: MONDAY, from: 540 } }],
    ['07:00', { now: true, local: 540 }],
    ['09:59', { now: true, local: 719 }],
    ['10:00', { now: false, local: 720, next: { on: MONDAY, from: 780 } }],
    ['11:00', { now: true, local: 780 }],
    ['15:29', { now: true, local: 1049 }],
    ['15:30', { now: false, local: 1050, next: { on: TUESDAY, from: 540 } }],
  ] as const)('at %s UTC', (utc, moment) => {
    expect(in_('NL', monday(utc))).toEqual(moment);
  });

  test('by his own clock: nine in Amsterdam is eight in London and ten in Helsinki', () => {
    expect(in_('GB', monday('07:00'))).toMatchObject({ now: false, local: 480, next: { from: 540 } });
    expect(in_('FI', monday('06:00'))).toEqual({ now: true, local: 540 });
  });

  test('on Curaçao, six hours behind in summer, only from three o’clock in Amsterdam', () => {
    expect(in_('CW', monday('12:59'))).toMatchObject({ now: false, local: 539, next: { from: 540 } });
    expect(in_('CW', monday('13:00'))).toEqual({ now: true, local: 540 });
  });

  test('where the clock is not known, by Dutch hours, and it says so', () => {
    expect(in_('US', monday('08:00'))).toEqual({ now: true, local: 600, guessed: true });
  });

  test('never on a Saturday or a holiday, but on the first working day after it', () => {
    const next = { on: MONDAY, from: 540 };
    expect(in_('NL', instant('2026-09-12T08:00:00Z'))).toEqual({ now: false, local: 600, next });
    // Friday after half past five.
    expect(in_('NL', instant('2026-09-11T16:00:00Z'))).toEqual({ now: false, local: 1080, next });
    // King's day 2026 is a Monday.
    expect(in_('NL', instant('2026-04-27T08:00:00Z')).next).toEqual({
      on: plainDate('2026-04-28'),
      from: 540,
    });
  });

  test('not while the administration is closed', () => {
    const closedOn = (day: string) => day <= '2026-09-16';
    expect(callMoment({ country: 'NL', closedOn }, monday('08:00'))).toEqual({
      now: false,
      local: 600,
      next: { on: plainDate('2026-09-17'), from: 540 },
    });
  });
});

describe('who asked for a time', () => {
  const asked = (at: number, utc: string) =>
    callMoment({ country: 'NL', appointment: { on: MONDAY, at } }, monday(utc));

  test('is rung then and not before, even within the hours', () => {
    expect(asked(870, '08:00')).toEqual({ now: false, local: 600, next: { on: MONDAY, from: 870 } });
    expect(asked(870, '12:30')).toEqual({ now: true, local: 870 });
  });

  test('or for a day, is not rung before that day', () => {
    const on = (day: string, at?: number) =>
      callMoment(
        { country: 'NL', appointment: { on: plainDate(day), ...(at !== undefined && { at }) } },
        monday('08:00'),
      );
    expect(on('2026-09-17')).toMatchObject({ now: false, next: { on: '2026-09-17', from: 540 } });
    expect(on('2026-09-17', 870)).toMatchObject({ now: false, next: { on: '2026-09-17', from: 870 } });
    expect(on('2026-09-14').now).toBe(true);
    expect(on('2026-09-10', 870).now).toBe(true);
  });

  test('over lunch or in the evening too, for an hour', () => {
    expect(asked(750, '10:30').now).toBe(true);
    expect(asked(1140, '17:59').now).toBe(true);
    expect(asked(1140, '18:00')).toMatchObject({ now: false, next: { on: TUESDAY, from: 540 } });
  });
});

test('whoever may not be rung now may be at the moment that is named', () => {
  const within = fc.integer({
    min: toMs(instant('2026-01-01T00:00:00Z')),
    max: toMs(instant('2027-01-01T00:00:00Z')),
  });
  fc.assert(
    fc.property(within, (ms) => {
      const at = instant(new Date(ms).toISOString());
      const moment = in_('NL', at);
      if (moment.now) return;
      const { on, from } = moment.next ?? {};
      expect(CALLING_HOURS.map((hours) => hours.from)).toContain(from);
      // Noon in UTC is one or two o'clock here, within the hours of that day.
      expect(in_('NL', instant(`${on}T12:00:00Z`)).now).toBe(true);
    }),
  );
});
