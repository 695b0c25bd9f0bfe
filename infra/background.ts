import { useDocuments } from './documents.ts';
import { backendFunction, kickAttend, putAside, putAsideGrant, startImport } from './functions.ts';
import { sendMail } from './mail.ts';
import { setWakeUps } from './scheduler.ts';
import { isProduction } from './stage.ts';

/** How many accounts are attended at the same time: the only brake before the rate of SES. */
const AT_ONCE = isProduction ? 10 : 2;

export const attend = backendFunction('attend', {
  timeout: '1 minute',
  atOnce: AT_ONCE,
  may: [...useDocuments, ...setWakeUps, sendMail, kickAttend, putAsideGrant],
});
putAside('Attend', attend);

export const importWorker = backendFunction('import-worker', {
  timeout: '15 minutes',
  may: [...useDocuments, kickAttend, putAsideGrant],
});
putAside('ImportWorker', importWorker);

export const sweep = backendFunction('sweep', {
  timeout: '4 minutes',
  atOnce: 1,
  may: [kickAttend, startImport],
});

new sst.aws.CronV2('SweepSchedule', { function: sweep.arn, schedule: 'rate(5 minutes)', retries: 0 });
