import type { Hold } from '@voldaan/contract/desk/holds.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../card/card-of.ts';
import { brackets, timelineRows } from './timeline-rows.ts';

const hold = (from: string, until: string | null): Hold => ({
  id: `${from}/${until}`,
  reason: 'by-hand',
  text: null,
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
  invoices: null,
  mayEnd: true,
});

const days = (holds: Hold[] = []) => timelineRows(cardOf({ holds })).map((row) => `${row.is} ${row.on}`);

describe('the rows of the line', () => {
  test('are the past from old to new, today, and what is planned', () => {
    expect(days()).toEqual(['past 2026-09-14', 'past 2026-09-21', 'today 2026-09-24', 'planned 2026-09-28']);
  });

  test('show the end of a pause among what is planned', () => {
    expect(days([hold('2026-09-20', '2026-09-25')]).slice(2)).toEqual([
      'today 2026-09-24',
      'hold-end 2026-09-25',
      'planned 2026-09-28',
    ]);
  });

  test('put what ends today after today', () => {
    expect(days([hold('2026-09-20', '2026-09-24')]).slice(2, 4)).toEqual([
      'today 2026-09-24',
      'hold-end 2026-09-24',
    ]);
  });
});

describe('the bracket of a pause', () => {
  const bracket = (placed: Hold) => {
    const [first] = brackets(timelineRows(cardOf({ holds: [placed] })), [placed]);
    return first && [first.first, first.last, first.open];
  };

  test('covers its days: from the row of 21 September to its end', () => {
    expect(bracket(hold('2026-09-20', '2026-09-25'))).toEqual([1, 3, false]);
  });

  test('stays open to the end of the line while it waits for a decision', () => {
    expect(bracket(hold('2026-09-22', null))).toEqual([2, 3, true]);
  });
});
