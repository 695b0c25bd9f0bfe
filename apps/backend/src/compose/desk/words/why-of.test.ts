import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { whyOf } from './why-of.ts';

test('the stop button and a finished plan are told as what they are', () => {
  expect(whyOf({ because: 'stopped' })).toEqual({ code: 'stopped', data: {} });
  expect(whyOf({ because: 'plan-finished' })).toEqual({ code: 'plan-finished', data: {} });
});

test('a letter that lies there is told with its day', () => {
  const since = plainDate('2026-09-09');
  expect(whyOf({ because: 'awaiting-post', since })).toEqual({ code: 'letter-not-posted', data: { since } });
});
