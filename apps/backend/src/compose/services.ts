import { dynamoAnswers } from '@voldaan/adapters/dynamodb/answers.ts';
import { dynamoApiKeys } from '@voldaan/adapters/dynamodb/api-keys.ts';
import { dynamoAuditLog } from '@voldaan/adapters/dynamodb/audit-log.ts';
import { dynamoDeliveries } from '@voldaan/adapters/dynamodb/deliveries.ts';
import { dynamoItems } from '@voldaan/adapters/dynamodb/items.ts';
import { dynamoRateLimits } from '@voldaan/adapters/dynamodb/rate-limits.ts';
import { dynamoReservations } from '@voldaan/adapters/dynamodb/reservations.ts';
import { dynamoRows } from '@voldaan/adapters/dynamodb/rows.ts';
import { dynamoSecrets } from '@voldaan/adapters/dynamodb/secrets.ts';
import { dynamoStreamStore } from '@voldaan/adapters/dynamodb/stream-store.ts';
import { openTable } from '@voldaan/adapters/dynamodb/table-client.ts';
import { dynamoTexts } from '@voldaan/adapters/dynamodb/texts.ts';
import { s3Documents } from '@voldaan/adapters/s3/documents.ts';
import { randomChance } from '@voldaan/adapters/secret/random-chance.ts';
import { dynamoStaff } from '@voldaan/adapters/staff/dynamo-staff.ts';
import { firstFormat } from '@voldaan/adapters/stream/event-format.ts';
import { ACCOUNT_FOLD, RECEIPT_FOLD } from '@voldaan/application/account/fold.ts';
import type { BusinessClock, WallClock } from '@voldaan/application/ports/clocks.ts';
import { notingChanges } from '@voldaan/application/report/changed-accounts.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Environment } from './environment.ts';
import { keyedWith, sha256 } from './hashing.ts';
import { type InstallationSecrets, mollieKeyOf } from './installation-secrets.ts';
import {
  jobsWhenUsed,
  kickWhenUsed,
  mailerWhenUsed,
  paymentsWhenUsed,
  wakeUpsWhenUsed,
} from './when-used.ts';

const lambdaClient = async () => {
  const { LambdaClient } = await import('@aws-sdk/client-lambda');
  return new LambdaClient({});
};

export type Clocks = { readonly business: BusinessClock; readonly wall: WallClock };

/** The use cases' world on AWS and Mollie; made once per process, so that connections are kept. */
export const awsServices = (
  environment: Environment,
  { business, wall }: Clocks,
  secrets: InstallationSecrets,
): Services => {
  const table = openTable(environment.TABLE_NAME);
  const kick = kickWhenUsed(async () => {
    const { lambdaKick } = await import('@voldaan/adapters/lambda/kick.ts');
    return lambdaKick(await lambdaClient(), environment.ATTEND_FUNCTION_NAME);
  });
  const rows = dynamoRows(table);
  const chance = randomChance();
  const keyed = keyedWith(secrets.codeKey);
  const { MOLLIE_API_URL } = environment;
  return {
    accounts: notingChanges(
      dynamoStreamStore(table, { kind: 'ACCOUNT', fold: ACCOUNT_FOLD, format: firstFormat() }),
      rows,
    ),
    receipts: dynamoStreamStore(table, { kind: 'RECEIPT', fold: RECEIPT_FOLD, format: firstFormat() }),
    reservations: dynamoReservations(table),
    rows,
    items: dynamoItems(table),
    secrets: dynamoSecrets(table),
    staff: dynamoStaff(table),
    limits: dynamoRateLimits(table, { clock: wall, keyed }),
    newLinks: {
      ask: async (request) => {
        const { lambdaNewLinks } = await import('@voldaan/adapters/lambda/new-links.ts');
        await lambdaNewLinks(await lambdaClient(), environment.ATTEND_FUNCTION_NAME).ask(request);
      },
    },
    answers: dynamoAnswers(table, keyed),
    apiKeys: dynamoApiKeys(table),
    deliveries: dynamoDeliveries(table),
    audit: dynamoAuditLog(table),
    webhooks: {
      send: async (call) => {
        const { webhookSender } = await import('@voldaan/adapters/webhook/sender.ts');
        return webhookSender({ loopback: environment.STAGE === 'local' }).send(call);
      },
    },
    texts: dynamoTexts(table, chance),
    documents: s3Documents(environment.DOCUMENTS_BUCKET, { forcePathStyle: true }),
    mailer: mailerWhenUsed(async () => {
      const { sesClient, sesMailer } = await import('@voldaan/adapters/ses/mailer.ts');
      return sesMailer(sesClient(), {
        configurationSet: environment.MAIL_CONFIGURATION_SET,
        clock: business,
      });
    }),
    wakeUps: wakeUpsWhenUsed(async () => {
      const { SchedulerClient } = await import('@aws-sdk/client-scheduler');
      const { schedulerWakeUps } = await import('@voldaan/adapters/scheduler/wake-ups.ts');
      return schedulerWakeUps(new SchedulerClient({}), {
        group: environment.SCHEDULE_GROUP,
        attendArn: environment.ATTEND_FUNCTION_ARN,
        roleArn: environment.SCHEDULE_ROLE_ARN,
        deadLetterArn: environment.SCHEDULE_DEAD_LETTER_ARN,
        clock: business,
        kick,
      });
    }),
    kick,
    jobs: jobsWhenUsed(async () => {
      const { jobKick } = await import('@voldaan/adapters/lambda/job-kick.ts');
      return jobKick(await lambdaClient(), environment.IMPORT_FUNCTION_NAME);
    }),
    payments: paymentsWhenUsed(async () => {
      const { mollieProvider } = await import('@voldaan/adapters/mollie/provider.ts');
      return mollieProvider({
        apiKey: mollieKeyOf(secrets),
        ...(MOLLIE_API_URL && { serverURL: MOLLIE_API_URL }),
      });
    }),
    clock: business,
    wall,
    chance,
    hash: sha256,
    keyed,
    addresses: {
      portal: environment.PORTAL_URL,
      desk: environment.DESK_URL,
      webhook: environment.WEBHOOK_URL,
      replies: environment.REPLIES_DOMAIN || undefined,
    },
  };
};
