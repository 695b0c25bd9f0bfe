import { type PlainDate, plainDate } from '../calendar/plain-date.ts';

/**
 * Days made equal to a holiday by Royal Decree (art. 3 lid 3 Algemene termijnenwet): no term ends on them,
 * though people work and mail leaves, so the plan's working days do not know them.
 *
 * Sources: Besluit gelijkstelling of 28 April 2023 to 30 May 2025, and of 2 January 2026 to 26 May 2028, both
 * by their titles. The decree is made once in three years, so a term after `knownUntil` may miss such a day.
 */
export const EQUATED_DAYS = {
  name: 'Days equal to a holiday',
  knownUntil: plainDate('2028-12-31'),
  days: [
    '2017-04-28',
    '2017-05-26',
    '2018-05-11',
    '2018-12-24',
    '2018-12-31',
    '2019-05-31',
    '2019-12-27',
    '2022-05-27',
    '2023-04-28',
    '2023-05-19',
    '2024-05-10',
    '2024-12-27',
    '2025-05-30',
    '2026-01-02',
    '2026-05-15',
    '2027-05-07',
    '2028-04-28',
    '2028-05-26',
  ].map(plainDate),
} as const;

export const isEquatedDay = (date: PlainDate): boolean => EQUATED_DAYS.days.includes(date);
