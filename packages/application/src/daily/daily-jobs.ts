import { closeYesterday } from '../report/close-yesterday.ts';
import type { DailyJob } from './daily-job.ts';
import { DIGESTS } from './digest/send-digests.ts';

/** What is done every morning, in this order. */
export const DAILY_JOBS: readonly DailyJob[] = [closeYesterday, DIGESTS];
