import { functionName } from './stage.ts';

const DAYS_14 = 14 * 24 * 60 * 60;

// The names are ours, so that `npm run redrive` finds them.
const deadLetters = (name: string, queueName: string) =>
  new sst.aws.Queue(name, {
    transform: {
      queue: {
        name: functionName(queueName),
        messageRetentionSeconds: DAYS_14,
        sqsManagedSseEnabled: true,
      },
    },
  });

/** What Scheduler could not deliver. */
export const lostWakeUps = deadLetters('LostWakeUps', 'lost-wake-ups');

/** What a function gave up on after its retries; the sweep repairs the account, a person reads the cause. */
export const failedRuns = deadLetters('FailedRuns', 'failed-runs');
