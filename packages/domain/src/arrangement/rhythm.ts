import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { addMonths } from '../law/add-months.ts';

/** How often an instalment falls. Benefits and wages come four-weekly. */
export const RHYTHMS = ['weekly', 'four-weekly', 'monthly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const DAYS = { weekly: 7, 'four-weekly': 28 } as const;

/**
 * The day of an instalment, counted from the first one; months keep the day of the first, so that the 31st
 * comes back after a February.
 *
 * @param index - 0 for the first
 * @example instalmentDay('monthly', plainDate('2026-10-01'), 2) // '2026-12-01'
 */
export const instalmentDay = (rhythm: Rhythm, first: PlainDate, index: number): PlainDate =>
  rhythm === 'monthly' ? addMonths(first, index) : addDays(first, DAYS[rhythm] * index);
