import { tableDefinition } from '@voldaan/adapters/dynamodb/table.ts';
import { STATIC_HEADERS } from '@voldaan/backend/http/headers.ts';
import { beforeAll, expect, test } from 'vitest';
import { headers } from '../../infra/headers.ts';
import { permissions } from '../../infra/permissions.ts';
import { handlersIn } from '../../infra/scripts/proof/handlers.ts';
import { variablesRead } from './world/environment.ts';
import { type Program, recordProgram } from './world/recorder.ts';
import { ROOT } from './world/root.ts';

let program: Program;
beforeAll(async () => {
  program = await recordProgram('production');
});

const declared = (type: string) => program.declared.filter((one) => one.type === type);
const named = (type: string, name: string) => declared(type).find((one) => one.name === name)?.args ?? {};

test('every function of the backend is on AWS, and what is on AWS is one of them', () => {
  const files = new Set(program.functions.map(({ file }) => file));
  expect([...files].toSorted()).toEqual([...handlersIn(ROOT)].toSorted());
  expect(program.functions.map(({ name }) => name).toSorted()).toEqual(Object.keys(permissions).toSorted());
});

test('what a function that nobody waits for gives up on is put aside', () => {
  const aside = new Map(
    declared('aws.lambda.FunctionEventInvokeConfig').map(({ args }) => [
      args['functionName'],
      JSON.stringify(args['destinationConfig']),
    ]),
  );
  const lost = program.functions
    .filter(({ args }) => args['url'] === undefined)
    .filter(({ args }) => aside.get(args['name'])?.includes('{FailedRuns.arn}') !== true);
  expect(lost.map(({ name }) => name)).toEqual([]);
  expect(aside.size).toBe(program.functions.filter(({ args }) => args['url'] === undefined).length);
});

test('every schedule has a queue for what it cannot deliver', () => {
  const crons = declared('sst.aws.CronV2');
  expect(crons.map(({ args }) => args['dlq'])).toEqual(crons.map(() => '{LostWakeUps.arn}'));
  expect(crons.length).toBeGreaterThan(0);
  const wakeUps = program.functions.map(({ environment }) => environment['SCHEDULE_DEAD_LETTER_ARN']);
  expect(new Set(wakeUps)).toEqual(new Set(['{LostWakeUps.arn}']));
});

test('only what a browser, a machine or Mollie calls has an address, and only for its router', () => {
  const reached = program.functions.filter(({ args }) => args['url'] !== undefined);
  expect(reached.map(({ name }) => name).filter((name) => !/-api$|-webhook$/.test(name))).toEqual([]);
  expect(reached.map(({ args }) => args['url'])).toEqual(
    reached.map(() => expect.objectContaining({ cors: false, router: expect.anything() })),
  );
  const routers = declared('sst.aws.Router');
  expect(routers.map(({ args }) => args['protection'])).toEqual(Array(2).fill('oac-with-edge-signing'));
});

test('functions run on arm64, keep their log for a month and have no policy but ours', () => {
  for (const { args } of program.functions) {
    expect(args).toMatchObject({
      architecture: 'arm64',
      runtime: 'nodejs24.x',
      logging: { retention: '1 month' },
      transform: { role: { managedPolicyArns: [] } },
    });
  }
});

test('what waits for nobody yields to what somebody waits for', () => {
  const kicked = Object.fromEntries(
    program.functions.map(({ name, environment }) => [name, environment['ATTEND_FUNCTION_NAME']]),
  );
  expect(kicked).toMatchObject({
    attend: 'voldaan-production-attend',
    'import-worker': 'voldaan-production-attend',
    'mollie-webhook': 'voldaan-production-attend-now',
    'portal-api': 'voldaan-production-attend-now',
  });
  expect(program.functions.find(({ name }) => name === 'attend')?.args['concurrency']).toEqual({
    reserved: 2,
  });
});

test('every variable that the functions read is set, and no other; none is a secret', () => {
  const wanted = variablesRead();
  expect(wanted.length).toBeGreaterThan(10);
  for (const { environment } of program.functions) {
    expect(Object.keys(environment).toSorted()).toEqual(wanted);
  }
});

test('the table has the attributes and indexes that the adapters define, and can be restored', () => {
  const { AttributeDefinitions, GlobalSecondaryIndexes } = tableDefinition('voldaan');
  const { fields, globalIndexes, ...rest } = named('sst.aws.Dynamo', 'Table');
  const attributes = AttributeDefinitions.map(({ AttributeName }) => AttributeName);
  expect(Object.keys(fields ?? {}).toSorted()).toEqual(attributes.toSorted());
  expect(Object.keys(globalIndexes ?? {})).toEqual(GlobalSecondaryIndexes.map(({ IndexName }) => IndexName));
  expect(rest).toMatchObject({
    ttl: 'ttl',
    deletionProtection: true,
    transform: { table: { billingMode: 'PAY_PER_REQUEST', pointInTimeRecovery: { enabled: true } } },
  });
});

test('only pages of ours put files into the bucket, and what is not used is gone after a day', () => {
  const { cors } = named('sst.aws.Bucket', 'Documents');
  expect(cors).toMatchObject({
    allowMethods: ['PUT'],
    allowOrigins: ['{DeskRouter.url}', '{PortalRouter.url}'],
  });
  for (const site of ['Desk', 'Portal'])
    expect(named('sst.aws.StaticSite', site)['environment']).toEqual({
      UPLOAD_ORIGIN: expect.stringMatching(
        /^https:\/\/s3\.[\w{}.-]+\.amazonaws\.com\/\{Documents\.name\}\/$/,
      ),
    });
  expect(named('aws.s3.BucketLifecycleConfiguration', 'DocumentsKept')['rules']).toContainEqual(
    expect.objectContaining({ filter: { prefix: 'uploads/' }, expiration: { days: 1 } }),
  );
});

test('static files carry the headers that the backend and the local gateway send', () => {
  expect(headers).toEqual(STATIC_HEADERS);
});

test('another stage than production may be removed, and sends little at a time', async () => {
  const trial = await recordProgram('trial', { VOLDAAN_MAIL_SENDER: 'post@voldaan.example' });
  const table = trial.declared.find(({ type }) => type === 'sst.aws.Dynamo')?.args;
  expect(table?.['deletionProtection']).toBe(false);
  const attend = trial.functions.find(({ name }) => name === 'attend');
  expect(attend?.args['concurrency']).toEqual({ reserved: 1 });
});

test('a morning that cannot hold its mails is refused before it is deployed', async () => {
  const many = { VOLDAAN_DOMAIN: 'voldaan.example', VOLDAAN_ACCOUNTS: '500000' };
  await expect(recordProgram('production', many)).rejects.toThrow('Ask SES for 70 a second');
  await expect(recordProgram('production', {})).rejects.toThrow('VOLDAAN_MAIL_SENDER');
});

test('after a disaster the functions go on with the table that was restored', async () => {
  const after = await recordProgram('production', {
    VOLDAAN_DOMAIN: 'voldaan.example',
    VOLDAAN_RESTORED_TABLE: 'drill',
  });
  expect(after.declared.filter(({ type }) => type === 'sst.aws.Dynamo')).toEqual([]);
  const [attend] = after.functions.filter(({ name }) => name === 'attend');
  expect(attend?.environment['TABLE_NAME']).toBe('drill');
  expect(attend?.statements[0]?.resources).toContain('{RestoredTable.arn}/index/due');
});

test('answers are received where a domain is set for them, and only SES of this account puts them there', async () => {
  expect(declared('aws.ses.ReceiptRule')).toEqual([]);
  const receiving = await recordProgram('production', {
    VOLDAAN_DOMAIN: 'voldaan.example',
    VOLDAAN_REPLIES_DOMAIN: 'antwoord.voldaan.example',
  });
  const all = (type: string) => receiving.declared.filter((one) => one.type === type).map(({ args }) => args);
  expect(all('aws.ses.ReceiptRule')).toMatchObject([
    {
      recipients: ['antwoord.voldaan.example'],
      scanEnabled: true,
      s3Actions: [{ bucketName: '{Documents.name}', objectKeyPrefix: 'inbound-mail/' }],
    },
  ]);
  expect(all('aws.route53.Record')).toMatchObject([
    { name: 'antwoord.voldaan.example', type: 'MX', records: ['10 inbound-smtp.eu-west-1.amazonaws.com'] },
  ]);
  const [documents] = all('sst.aws.Bucket');
  expect(documents?.['policy']).toMatchObject([
    {
      actions: ['s3:PutObject'],
      paths: ['inbound-mail/*'],
      conditions: [{ variable: 'AWS:SourceAccount', values: ['123456789012'] }],
    },
  ]);
  const [mailIn] = receiving.functions.filter(({ name }) => name === 'mail-in');
  expect(mailIn?.environment['REPLIES_DOMAIN']).toBe('antwoord.voldaan.example');
});
