import { expect, test } from 'vitest';
import { readPut } from '../../infra/scripts/redrive/put-aside.ts';
import { type Queues, redrive } from '../../infra/scripts/redrive/redrive.ts';

const ACCOUNT = { administration: 'eigen', kind: 'ACCOUNT', id: 'a1' };

/** As Lambda writes it: AWS Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations". */
const record = (name: string, requestPayload: unknown): string =>
  JSON.stringify({
    version: '1.0',
    timestamp: '2026-09-08T08:00:00.000Z',
    requestContext: {
      requestId: 'e4b46cbf-b738-xmpl-8880-a18cdf61200e',
      functionArn: `arn:aws:lambda:eu-west-1:123456789012:function:voldaan-production-${name}:$LATEST`,
      condition: 'RetriesExhausted',
      approximateInvokeCount: 3,
    },
    requestPayload,
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: { errorMessage: 'time-out' },
  });

const kept = (bodies: Readonly<Record<string, readonly string[]>>) => {
  const queues = new Map(
    Object.entries(bodies).map(([name, all]) => [`voldaan-production-${name}`, [...all]]),
  );
  const did: string[] = [];
  const aws: Queues = {
    receive: async (queue) => (queues.get(queue) ?? []).slice(0, 2).map((body) => ({ body, receipt: body })),
    remove: async (queue, receipt) => {
      did.push('removed');
      queues.set(
        queue,
        (queues.get(queue) ?? []).filter((body) => body !== receipt),
      );
    },
    invoke: async (name, event) => {
      did.push(`${name} ${JSON.stringify(event)}`);
    },
  };
  return { aws, did, left: () => [...queues.values()].flat() };
};

test('a wake-up that was lost goes to attend; what a function gave up on goes to that function', async () => {
  const job = { administration: 'eigen', jobId: 'I1' };
  const { aws, did, left } = kept({
    'lost-wake-ups': [JSON.stringify(ACCOUNT)],
    'failed-runs': [record('import-worker', job), record('attend-now', ACCOUNT), record('sweep', {})],
  });
  expect(await redrive(aws, 'voldaan-production')).toEqual({ again: 3, needless: 1, unknown: 0 });
  expect(did).toEqual([
    `voldaan-production-attend ${JSON.stringify(ACCOUNT)}`,
    'removed',
    `voldaan-production-import-worker ${JSON.stringify(job)}`,
    'removed',
    `voldaan-production-attend-now ${JSON.stringify(ACCOUNT)}`,
    'removed',
    'removed',
  ]);
  expect(left()).toEqual([]);
});

test('what nobody understands stays, and does not keep us busy', async () => {
  const { aws, did, left } = kept({ 'lost-wake-ups': ['a letter to Santa'], 'failed-runs': [] });
  expect(await redrive(aws, 'voldaan-production')).toEqual({ again: 0, needless: 0, unknown: 1 });
  expect([did, left()]).toEqual([[], ['a letter to Santa']]);
});

test('a function that does not take its event keeps it in the queue', async () => {
  const { aws, left } = kept({ 'lost-wake-ups': [JSON.stringify(ACCOUNT)] });
  const down = { ...aws, invoke: () => Promise.reject(new Error('throttled')) };
  await expect(redrive(down, 'voldaan-production')).rejects.toThrow('throttled');
  expect(left()).toEqual([JSON.stringify(ACCOUNT)]);
});

test('the sweep that Scheduler could not deliver is not needed any more', () => {
  expect(readPut('{}', 'voldaan-production-attend')).toEqual({ kind: 'needless' });
});
