import { fixedChance } from '@voldaan/adapters/memory/fixed-chance.ts';
import { memoryMailer } from '@voldaan/adapters/memory/mailer.ts';
import { memoryStreamStore } from '@voldaan/adapters/memory/stream-store.ts';
import { firstFormat } from '@voldaan/adapters/stream/event-format.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { METRICS } from './metric.ts';
import { observedMailer } from './observed-mailer.ts';
import { markOf, observedStream } from './observed-stream.ts';
import { recorded } from './recorded.ts';
import { record } from './recorder.ts';

type Told = { readonly type: string; readonly why?: string };

const KEY = { administration: 'molen', kind: 'ACCOUNT', id: 'd-17' } as const;
const NOW = instant('2026-11-21T12:00:00Z');
const chance = fixedChance('telemetry');

const store = () =>
  observedStream(
    memoryStreamStore<number, Told>({
      kind: 'ACCOUNT',
      fold: { stateVersion: 1, initial: 0, evolve: (state) => state + 1 },
      format: firstFormat(),
    }),
  );

const decide = async (
  accounts: ReturnType<typeof store>,
  events: readonly Told[],
  read?: Awaited<ReturnType<typeof accounts.load>>,
) => {
  const loaded = read ?? (await accounts.load(KEY));
  const commit = { commandId: chance.id(), actor: { kind: 'system', id: 'plan' }, at: NOW, events } as const;
  const next = { commit, state: events.length, due: undefined, wake: undefined, pending: false };
  return accounts.commit(loaded, next);
};

const lines: Record<string, unknown>[] = [];
const keep = (line: unknown): void => {
  lines.push(JSON.parse(String(line)));
};

beforeEach(() => {
  lines.length = 0;
  // In this mode the library writes to the console that a test can listen to.
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  for (const way of ['log', 'info', 'warn'] as const) vi.spyOn(console, way).mockImplementation(keep);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const metricsOf = () => lines.find((line) => '_aws' in line);

test('a decision is one line with its correlation ids, and counts', async () => {
  const accounts = store();
  const handler = recorded(async (_event: unknown, _context: unknown) => {
    await decide(accounts, [{ type: 'StepTaken' }, { type: 'MessageDropped', why: 'paid' }]);
  });
  await handler({}, { awsRequestId: 'request-1' });
  expect(lines.find(({ message }) => message === 'decided')).toMatchObject({
    service: 'voldaan',
    request: 'request-1',
    account: markOf(KEY),
    by: 'system',
    version: 1,
    events: ['StepTaken', 'MessageDropped'],
    drops: ['MessageDropped paid'],
  });
  expect(metricsOf()).toMatchObject({
    service: 'voldaan',
    request: 'request-1',
    Decisions: 1,
    StepsTaken: 1,
    MessagesDropped: 1,
  });
});

test('a second writer is counted as contended, not as a decision', async () => {
  const accounts = store();
  const stale = await accounts.load(KEY);
  await decide(accounts, [{ type: 'StepTaken' }]);
  await recorded(() => decide(accounts, [{ type: 'StepTaken' }], stale))();
  expect(metricsOf()).toMatchObject({ DecisionsContended: 1 });
  expect(metricsOf()).not.toHaveProperty('Decisions');
});

test('a mail is told by its id; whose it is and what it says stay out', async () => {
  const mailer = memoryMailer();
  mailer.script({ outcome: 'unknown', reason: 'time-out of jan@bakker.example' });
  const mail = {
    messageId: 'm-1',
    administration: 'molen',
    account: 'd-17',
    from: { name: 'Molen Meel', address: 'post@molen.example' },
    replyTo: 'info@molen.example',
    to: { name: 'Jan Bakker', address: 'jan@bakker.example' },
    subject: 'Betalingsherinnering',
    html: '<p>Dag</p>',
    text: 'Dag',
    attachments: [],
  };
  await recorded(() => observedMailer(mailer).send(mail))();
  expect(metricsOf()).toMatchObject({ MailsUnknown: 1 });
  expect(lines.find(({ message }) => message === 'mail unknown')).toMatchObject({
    level: 'WARN',
    messageId: 'm-1',
  });
  expect(JSON.stringify(lines)).not.toMatch(/bakker|Bakker|herinnering|d-17/);
});

test('what failed is told all the same, and fails', async () => {
  const handler = recorded(() => {
    record('MailsSent');
    throw new Error('Broken.');
  });
  await expect(handler()).rejects.toThrow('Broken.');
  expect(metricsOf()).toMatchObject({ MailsSent: 1 });
});

test('two invocations at the same time keep their own', async () => {
  const both = recorded(async (count: number) => {
    await Promise.resolve();
    for (let i = 0; i < count; i += 1) record('MailsSent');
  });
  await Promise.all([both(1), both(2)]);
  const told = lines.filter((line) => '_aws' in line).map(({ MailsSent }) => MailsSent);
  expect(told).toEqual([1, [1, 1]]);
});

test('there are no more metrics than CloudWatch gives for nothing', () => {
  expect(Object.keys(METRICS).length).toBeLessThanOrEqual(10);
});

test('where metrics are switched off nothing is written, not even that', async () => {
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'true');
  await recorded(() => record('MailsSent'))();
  expect(lines).toEqual([]);
});
