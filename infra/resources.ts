import { documents } from './documents.ts';
import { mail } from './mail.ts';
import { failedRuns } from './queues.ts';
import { scheduleGroup, scheduleRole } from './scheduler.ts';
import { parameterArn } from './secrets.ts';
import { accountId, functionArn, region } from './stage.ts';
import { table } from './table.ts';

/** Where the things of `permissions.ts` are. A star stands only for the items inside one thing of ours. */
export const resources = {
  table: [table.arn, ...['due', 'list', 'pending'].map((index) => $interpolate`${table.arn}/index/${index}`)],
  files: [$interpolate`${documents.arn}/*`],
  uploads: [$interpolate`${documents.arn}/uploads/*`],
  bucket: [documents.arn],
  codeKey: [parameterArn('code-key')],
  secrets: [parameterArn('*')],
  mail: [mail.nodes.identity.arn, mail.nodes.configurationSet.arn],
  wakeUps: [$interpolate`arn:aws:scheduler:${region}:${accountId}:schedule/${scheduleGroup.name}/*`],
  wakeUpRole: [scheduleRole.arn],
  attend: [functionArn('attend')],
  attendNow: [functionArn('attend-now')],
  importWorker: [functionArn('import-worker')],
  staffMail: [functionArn('staff-mail')],
  failedRuns: [failedRuns.arn],
};
