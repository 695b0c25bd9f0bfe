import { join } from 'node:path';
import { everyMorning } from './clock/every-morning.ts';
import { sweep } from './clock/sweep.ts';
import { ensureTable } from './dynamodb/ensure-table.ts';
import { type Dynamo, startDynamo } from './dynamodb/start-dynamo.ts';
import type { Listening } from './http/listen.ts';
import { functionEnvironment, rememberEnvironment } from './stack/environment.ts';
import { openDoors } from './stack/open-doors.ts';
import type { StackOptions } from './stack/stack-options.ts';
import { type StandIns, standIns } from './stack/stand-ins.ts';

/** A running stack: AWS, Mollie and the sites around one clock. */
export type Stack = StandIns & {
  readonly dynamo: Dynamo;
  /** Address by name: the sites, `mailbox`, `clock`, `mollie`, `dynamodb`, `ses` and the other services. */
  readonly addresses: Readonly<Record<string, string>>;
  /** What every function finds in its environment; for clients of a test. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

const openDynamo = async ({ dataDir, engine, ports, table }: StackOptions): Promise<Dynamo> => {
  const dynamo = await startDynamo({
    ...(dataDir ? { dataDir: join(dataDir, 'dynamodb') } : {}),
    ...(engine ? { engine } : {}),
    ...(ports?.dynamodb ? { port: ports.dynamodb } : {}),
  });
  try {
    if (table) await ensureTable(dynamo.endpoint, table);
  } catch (cause) {
    await dynamo.stop();
    throw cause;
  }
  return dynamo;
};

/** The variables of the functions; `{portal}` and the like in those of the caller become addresses. */
const environmentOf = (options: StackOptions, addresses: Readonly<Record<string, string>>) => {
  const own = Object.entries(options.environment ?? {}).map(([name, value]) => [
    name,
    value.replace(/\{(\w+)\}/g, (text, site) => addresses[site] ?? text),
  ]);
  return { ...functionEnvironment(addresses, options.mollieApiKey), ...Object.fromEntries(own) };
};

/** Takes up what an earlier run on the same folder left; what became due meanwhile happens at once. */
const resume = (
  { clock, lambda, mailbox, scheduler, mollie }: StandIns,
  { sweepFunction, dailyFunction }: StackOptions,
): void => {
  lambda.resume();
  mailbox.resume();
  scheduler.resume();
  mollie?.resume();
  if (sweepFunction && lambda.has(sweepFunction)) {
    sweep(clock, () => lambda.invokeAsync(sweepFunction, { source: 'aws.scheduler' }));
  }
  if (dailyFunction && lambda.has(dailyFunction)) {
    everyMorning(clock, () => lambda.invokeAsync(dailyFunction, { source: 'aws.scheduler' }));
  }
};

/**
 * Starts everything, in an order in which each part finds what it needs; on the same `dataDir` it goes on where
 * it stopped.
 *
 * @throws PortTaken when a port is in use
 * @example const stack = await startStack({ frozenAt: instant('2026-09-08T07:00:00Z'), functions, sites });
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const { bucket = 'voldaan-files', inboundPrefix = 'inbound-mail/', functions = [] } = options;
  const addresses: Record<string, string> = {};
  const environment: Record<string, string> = {};
  const servers: Listening[] = [];
  const dynamo = await openDynamo(options);
  const parts = standIns(options, environment);
  let restore = (): void => {};
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await parts.clock.stop();
    await Promise.all(servers.map((server) => server.close()));
    await dynamo.stop();
    restore();
  };
  try {
    addresses['dynamodb'] = dynamo.endpoint;
    parts.files.createBucket(bucket);
    await openDoors(parts, { ...options, bucket, inboundPrefix }, addresses, servers);
    Object.assign(environment, environmentOf(options, addresses));
    restore = rememberEnvironment([...Object.keys(environment), 'VOLDAAN_NOW']);
    functions.forEach(parts.lambda.register);
    resume(parts, options);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return {
    ...parts,
    dynamo,
    addresses,
    environment,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
};
