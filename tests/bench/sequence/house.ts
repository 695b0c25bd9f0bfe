import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Services } from '@voldaan/application/services.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { type Stack, startStack } from '@voldaan/local/stack.ts';
import { builtBackend } from '@voldaan/local/start/built-backend.ts';
import { countInvocations } from './invocations.ts';
import { type TableProxy, tableProxy } from './table-proxy.ts';
import { countCalls } from './wire-calls.ts';

const BACKEND = path.resolve(import.meta.dirname, '../../../apps/backend');
const SERVICES = ['ses', 'scheduler', 's3', 'lambda'] as const;

const build = async (): Promise<string> => {
  await promisify(execFile)(process.execPath, [path.join(BACKEND, 'build.ts')]);
  return path.join(BACKEND, 'dist');
};

/** The product on the local stack, with what is needed to measure it. */
export type House = {
  readonly stack: Stack;
  /** The use cases as the desk's functions have them, over the same clients. */
  readonly services: () => Services;
  readonly calls: ReturnType<typeof countCalls>;
  readonly consumed: TableProxy['consumed'];
  readonly byItem: TableProxy['byItem'];
  readonly invocations: ReturnType<typeof countInvocations>['invocations'];
  readonly stop: () => Promise<void>;
};

/**
 * @param folder - a built backend; it is built when none is given
 * @param variables - for every function, over those of the build
 */
export const openHouse = async (
  frozenAt: Instant,
  folder: string | undefined,
  variables: Readonly<Record<string, string>> = {},
): Promise<House> => {
  const { functions, table, environment } = builtBackend(folder ?? (await build()));
  const proxy = await tableProxy();
  const { counted, invocations } = countInvocations();
  const stack = await startStack({
    frozenAt,
    functions: functions.map(counted),
    table,
    environment: {
      PORTAL_URL: 'http://localhost:4311',
      DESK_URL: 'http://localhost:4310',
      ...Object.fromEntries(Object.entries(environment).filter(([, value]) => !/^\{\w+\}$/.test(value))),
      AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint,
      ...variables,
    },
  });
  proxy.serve(stack.dynamo.endpoint);
  const calls = countCalls({
    dynamodb: proxy.endpoint,
    ...Object.fromEntries(SERVICES.map((name) => [name, stack.addresses[name] ?? ''])),
  });
  Object.assign(process.env, stack.environment);
  const { world } = await import('@voldaan/backend/compose/local.ts');
  const seeded = await stack.lambda.invoke('seed', { empty: true });
  if (!seeded.ok) throw new Error(seeded.error.errorMessage);
  return {
    stack,
    services: () => {
      process.env['VOLDAAN_NOW'] = stack.clock.now();
      return world.services;
    },
    calls,
    consumed: proxy.consumed,
    byItem: proxy.byItem,
    invocations,
    stop: async () => {
      calls.stop();
      await stack.stop();
      await proxy.stop();
    },
  };
};
