import { describe, expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { callMoment } from './calling-hours.ts';

/** Monday 14 September 2026; Dutch clocks are two hours ahead of UTC. */
const monday = (utc: string) => instant(`2026-09-14T${utc}:00Z`);

describe('a debtor may be rung', () => {
  test.each([
    ['06:59', { now: false, local: 539, from: 540 }],
    ['07:00', { now: true, local: 540 }],
    ['09:59', { now: true, local: 719 }],
    ['10:00', { now: false, local: 720, from: 780 }],
    ['11:00', { now: true, local: 780 }],
    ['15:29', { now: true, local: 1049 }],
    ['15:30', { now: false, local: 1050 }],
  ] as const)('at %s UTC', (utc, moment) => {
    expect(callMoment('NL', monday(utc))).toEqual(moment);
  });

  test('by his own clock: nine in Amsterdam is eight in London and ten in Helsinki', () => {
    expect(callMoment('GB', monday('07:00'))).toEqual({ now: false, local: 480, from: 540 });
    expect(callMoment('FI', monday('06:00'))).toEqual({ now: true, local: 540 });
  });

  test('on Curaçao, six hours behind in summer, only from three o’clock in Amsterdam', () => {
    expect(callMoment('CW', monday('12:59'))).toEqual({ now: false, local: 539, from: 540 });
    expect(callMoment('CW', monday('13:00'))).toEqual({ now: true, local: 540 });
  });

  test('where the clock is not known, by Dutch hours, and it says so', () => {
    expect(callMoment('US', monday('08:00'))).toEqual({ now: true, local: 600, guessed: true });
  });

  test('never on a Saturday or a holiday', () => {
    expect(callMoment('NL', instant('2026-09-12T08:00:00Z'))).toEqual({ now: false, local: 600 });
    expect(callMoment('NL', instant('2026-04-27T08:00:00Z'))).toEqual({ now: false, local: 600 });
  });
});
