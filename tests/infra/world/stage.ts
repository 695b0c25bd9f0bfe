import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { type Stack, startStack } from '@voldaan/local/stack.ts';
import { builtBackend } from '@voldaan/local/start/built-backend.ts';
import { type Door, openDoor } from './door.ts';
import { type FunctionProcess, startFunction, unpack } from './function-process.ts';
import { recordProgram } from './recorder.ts';
import { ROOT } from './root.ts';
import type { Answered } from './runtime-api.ts';

const CODE_KEY = 'only-for-a-laptop-never-for-a-real-stage';

/** A stage as on AWS: every function in a process of its own, behind a door that knows their permissions. */
export type Stage = {
  readonly stack: Stack;
  readonly door: Door;
  readonly names: readonly string[];
  /** @param name - of the function, such as `attend` */
  readonly invoke: (name: string, event: unknown) => Promise<Answered>;
  readonly stop: () => Promise<void>;
};

const FREE = { mailbox: 0, clock: 0, mollie: 0, dynamodb: 0, ses: 0, scheduler: 0, s3: 0, lambda: 0 };

const outcome = async (answered: Promise<Answered>): Promise<unknown> => {
  const result = await answered;
  if (result.ok) return result.payload;
  throw Object.assign(new Error(result.error.errorMessage), { name: result.error.errorType });
};

const HOSTS = {
  PORTAL_URL: 'https://betalen.voldaan.example',
  DESK_URL: 'https://kantoor.voldaan.example',
  WEBHOOK_URL: 'https://betalen.voldaan.example',
};

/** Names that only AWS gives out, as the stand-ins know them. */
const standInNames = (addresses: Readonly<Record<string, string>>) => ({
  TABLE_NAME: 'voldaan',
  DOCUMENTS_BUCKET: 'voldaan-files',
  MAIL_CONFIGURATION_SET: 'voldaan',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::123456789012:role/wake-up',
  SCHEDULE_DEAD_LETTER_ARN: 'arn:aws:sqs:eu-west-1:123456789012:voldaan-production-lost-wake-ups',
  ...HOSTS,
  MOLLIE_API_URL: addresses['mollie'] ?? '',
});

/**
 * Builds every function as SST would, starts it with the variables of `infra/environment.ts`, and connects it to
 * the stand-ins. The backend's own build for a laptop is used for one thing: to write two administrations.
 */
export const startStage = async (at: Instant): Promise<Stage> => {
  const { functions } = await recordProgram('production');
  const folder = mkdtempSync(join(tmpdir(), 'voldaan-stage-'));
  const processes = new Map<string, FunctionProcess>();
  const laptop = builtBackend(`${ROOT}apps/backend/dist`);
  const invoke = async (name: string, event: unknown): Promise<Answered> => {
    const process = processes.get(name);
    if (!process) throw new Error(`There is no function ${name}.`);
    return process.invoke(event);
  };
  const stack = await startStack({
    frozenAt: at,
    ports: FREE,
    table: laptop.table,
    bucket: 'voldaan-files',
    environment: { ...laptop.environment, ...HOSTS },
    functions: [
      ...laptop.functions.filter(({ name }) => name === 'seed'),
      ...functions.map(({ name, args }) => ({
        name: String(args['name']),
        handler: (event: unknown) => outcome(invoke(name, event)),
        ...(name === 'mail-events' ? { events: ['ses-events'] } : {}),
      })),
    ],
  });
  const door = await openDoor({
    functions,
    standIn: (service) => stack.addresses[service],
    parameters: {
      '/voldaan/production/code-key': CODE_KEY,
      '/voldaan/production/eigen/mollie-api-key': 'test_standinstandinstandinstandin',
    },
  });
  const stop = async (): Promise<void> => {
    await Promise.all([...processes.values()].map((process) => process.stop()));
    await stack.stop();
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // What the deploy makes, before any function runs.
    const group = `${stack.addresses['scheduler']}/schedule-groups/voldaan-production-wake-ups`;
    await fetch(group, { method: 'POST', body: '{}' });
    const files = new Set(functions.map(({ file }) => file));
    await Promise.all([...files].map((file) => unpack(file, join(folder, file))));
    for (const one of functions) {
      const started = await startFunction(
        one,
        join(folder, one.file),
        {
          ...one.environment,
          ...standInNames(stack.addresses),
          AWS_ENDPOINT_URL: door.url,
        },
        stack.clock.now,
      );
      processes.set(one.name, started);
    }
    const seeded = await stack.lambda.invoke('seed', { empty: true });
    if (!seeded.ok) throw new Error(`The seed failed: ${seeded.error.errorMessage}`);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { stack, door, names: functions.map(({ name }) => name), invoke, stop };
};
