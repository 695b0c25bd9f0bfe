const DAYS_14 = 14 * 24 * 60 * 60;

const deadLetters = (name: string) =>
  new sst.aws.Queue(name, { transform: { queue: { messageRetentionSeconds: DAYS_14 } } });

/** What Scheduler could not deliver to `attend`. */
export const lostWakeUps = deadLetters('LostWakeUps');

/** What a function gave up on after its retries; the sweep repairs the account, a person reads the cause. */
export const failedRuns = deadLetters('FailedRuns');
