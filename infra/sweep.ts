import { backendFunction, putAside } from './functions.ts';
import { lostWakeUps } from './queues.ts';

/** Finds what was lost. It is not tried again: in five minutes the next one comes. */
export const sweep = backendFunction('sweep', { timeout: '4 minutes', atOnce: 1 });
putAside('Sweep', sweep, 0);

new sst.aws.CronV2('SweepSchedule', {
  function: sweep.arn,
  schedule: 'rate(5 minutes)',
  retries: 0,
  dlq: lostWakeUps.arn,
});
