import type { Mocked } from '../mocked.ts';
import { at, ofType, text } from '../read.ts';

const MONTH = 31;

/** What must last lasts, what must go goes: table and documents, logs, and the stage itself in production. */
export const kept = (mocked: Mocked, production: boolean): string[] => {
  const { app } = mocked;
  const wrong: string[] = [];
  const expect = (holds: boolean, otherwise: string): void => {
    if (!holds) wrong.push(otherwise);
  };
  expect(app.protect === production, 'A production stage is protected from removal, another is not.');
  expect(app.removal === (production ? 'retain' : 'remove'), 'Only production outlives its removal.');
  const { tags } = app.providers.aws.defaultTags;
  expect(tags['application'] === 'voldaan' && Boolean(tags['stage']), 'Resources do not say whose they are.');

  for (const table of ofType(mocked, 'aws:dynamodb/table:Table')) {
    expect(at(table, 'pointInTimeRecovery.enabled') === true, `${table.name}: cannot be restored.`);
    expect(text(table, 'billingMode') === 'PAY_PER_REQUEST', `${table.name}: is paid when idle.`);
    expect(text(table, 'ttl.attributeName') === 'ttl', `${table.name}: forgets nothing.`);
    expect(at(table, 'deletionProtectionEnabled') === production, `${table.name}: deletion protection.`);
    expect(table.retained === production, `${table.name}: goes with its stage.`);
  }
  for (const bucket of ofType(mocked, 'aws:s3/bucket:Bucket').filter(({ name }) => /^Doc/.test(name))) {
    expect(at(bucket, 'forceDestroy') === !production, `${bucket.name}: may be emptied by a removal.`);
    expect(bucket.retained === production, `${bucket.name}: goes with its stage.`);
  }
  const versions = ofType(mocked, 'aws:s3/bucketVersioning:BucketVersioning').map(({ name }) => name);
  expect(versions.includes('DocumentsVersioning'), 'Documents keep no earlier version.');
  for (const log of ofType(mocked, 'aws:cloudwatch/logGroup:LogGroup')) {
    const days = Number(at(log, 'retentionInDays') ?? 0);
    expect(days > 0 && days <= MONTH, `${log.name}: is kept ${days || 'for ever'}.`);
  }
  return wrong;
};
