import { backendFunction, putAside } from './functions.ts';
import { lostWakeUps } from './queues.ts';

/** What is done once a day: the mail of the morning to people who work here. */
export const daily = backendFunction('daily', { timeout: '15 minutes', atOnce: 1 });
putAside('Daily', daily);

new sst.aws.CronV2('DailySchedule', {
  function: daily.arn,
  schedule: 'cron(0 8 * * ? *)',
  timezone: 'Europe/Amsterdam',
  dlq: lostWakeUps.arn,
});
