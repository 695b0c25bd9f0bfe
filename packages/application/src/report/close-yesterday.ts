import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import type { DailyJob } from '../daily/daily-job.ts';
import { closeDays } from './close-days.ts';

/** Every morning the day before gets its row, and days that were left out get theirs: however many accounts changed. */
export const closeYesterday: DailyJob = {
  name: 'close-days',
  run: async (services, { administration, today }) => {
    await closeDays(services, administration.id, addDays(today, -1));
  },
};
