import { documents } from './documents.ts';
import { mail } from './mail.ts';
import { lostWakeUps } from './queues.ts';
import { deskRouter, portalRouter } from './routers.ts';
import { scheduleGroup, scheduleRole } from './scheduler.ts';
import { secretsPath } from './secrets.ts';
import { firstAdmin, repliesDomain, staffMailSender } from './settings.ts';
import { functionArn, functionName, stage } from './stage.ts';
import { table } from './table.ts';

/** Where every function finds what it needs: plain variables, parsed once when it starts. No secret is among them. */
export const environment = {
  STAGE: stage,
  SECRETS_PATH: secretsPath,
  TABLE_NAME: table.name,
  DOCUMENTS_BUCKET: documents.name,
  MAIL_CONFIGURATION_SET: mail.configSet,
  SCHEDULE_GROUP: scheduleGroup.name,
  SCHEDULE_ROLE_ARN: scheduleRole.arn,
  SCHEDULE_DEAD_LETTER_ARN: lostWakeUps.arn,
  ATTEND_FUNCTION_ARN: functionArn('attend'),
  ATTEND_FUNCTION_NAME: functionName('attend'),
  IMPORT_FUNCTION_NAME: functionName('import-worker'),
  STAFF_MAIL_FUNCTION_NAME: functionName('staff-mail'),
  STAFF_MAIL_SENDER: staffMailSender(),
  REPLIES_DOMAIN: repliesDomain,
  FIRST_ADMIN: firstAdmin,
  PORTAL_URL: portalRouter.url,
  DESK_URL: deskRouter.url,
  // Mollie calls below `/mollie`, which the portal's router passes on.
  WEBHOOK_URL: portalRouter.url,
  CHECKOUT_ORIGIN: 'https://www.mollie.com',
};
