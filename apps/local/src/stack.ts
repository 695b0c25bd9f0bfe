import { join } from 'node:path';
import { toMs } from '@voldaan/domain/calendar/instant.ts';
import { Hono } from 'hono';
import { type InFlight, inFlight } from './clock/in-flight.ts';
import { keptClock } from './clock/kept-clock.ts';
import { sweep } from './clock/sweep.ts';
import type { VirtualClock } from './clock/virtual-clock.ts';
import { controlSite } from './control/control-site.ts';
import { ensureTable } from './dynamodb/ensure-table.ts';
import { type Dynamo, startDynamo } from './dynamodb/start-dynamo.ts';
import { serveSite } from './gateway/serve-site.ts';
import { counted } from './http/counted.ts';
import { type Fetch, type Listening, listen } from './http/listen.ts';
import { type Lambda, lambda } from './lambda/lambda.ts';
import { lambdaApi } from './lambda/lambda-api.ts';
import { functionName } from './lambda/local-function.ts';
import { objectSubscribers, sesSubscribers } from './lambda/subscriptions.ts';
import { checkoutApi } from './mollie/checkout-api.ts';
import { type Mollie, mollie } from './mollie/mollie.ts';
import { mollieApi } from './mollie/mollie-api.ts';
import { paymentsPage } from './mollie/payments-page.ts';
import * as mollieFaults from './mollie/planned-faults.ts';
import type { Link } from './page/page.ts';
import { type BucketStore, bucketStore } from './s3/bucket-store.ts';
import { objectCreated } from './s3/object-created.ts';
import { s3Api } from './s3/s3-api.ts';
import * as schedulerFaults from './scheduler/planned-faults.ts';
import { type Scheduler, scheduler } from './scheduler/scheduler.ts';
import { schedulerApi } from './scheduler/scheduler-api.ts';
import { type Mailbox, mailbox } from './ses/mailbox.ts';
import { mailboxSite } from './ses/mailbox-site.ts';
import * as sesFaults from './ses/planned-faults.ts';
import { readMail } from './ses/read-mail.ts';
import { reply } from './ses/reply.ts';
import { sesApi } from './ses/ses-api.ts';
import { snsEvent } from './ses/sns-event.ts';
import { functionEnvironment, rememberEnvironment } from './stack/environment.ts';
import type { PortName } from './stack/ports.ts';
import type { StackOptions } from './stack/stack-options.ts';

/** A running stack: AWS, Mollie and the sites around one clock. */
export type Stack = {
  readonly clock: VirtualClock;
  readonly inFlight: InFlight;
  readonly lambda: Lambda;
  readonly scheduler: Scheduler;
  readonly mailbox: Mailbox;
  readonly files: BucketStore;
  /** Absent when a real test account is used. */
  readonly mollie: Mollie | undefined;
  readonly dynamo: Dynamo;
  readonly faults: {
    readonly ses: ReturnType<typeof sesFaults.plannedFaults>;
    readonly scheduler: ReturnType<typeof schedulerFaults.plannedFaults>;
    readonly mollie: ReturnType<typeof mollieFaults.plannedFaults>;
  };
  /** Address by name: the sites, `mailbox`, `clock`, `mollie`, `ses` and the other services. */
  readonly addresses: Readonly<Record<string, string>>;
  /** What every function finds in its environment; for clients of a test. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

const LABELS: Readonly<Record<string, string>> = {
  desk: 'Bureau',
  portal: 'Portaal',
  mailbox: 'Postvak',
  clock: 'Klok',
  mollie: 'Mollie',
};

/**
 * Starts everything, in an order in which each part finds what it needs; on the same `dataDir` it goes on where
 * it stopped, and what became due meanwhile happens at once.
 *
 * @throws PortTaken when a port is in use
 * @example const stack = await startStack({ frozenAt: instant('2026-09-08T07:00:00Z'), functions, sites });
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const { dataDir, functions = [], sites = [], ports = {}, bucket = 'voldaan-files' } = options;
  const { inboundPrefix = 'inbound-mail/' } = options;
  const folder = (name: string): string | undefined => dataDir && join(dataDir, name);
  const servers: Listening[] = [];
  const addresses: Record<string, string> = {};
  const environment: Record<string, string> = {};
  const links = (): Link[] =>
    Object.entries(LABELS).flatMap(([name, label]) =>
      addresses[name] ? [{ label, href: addresses[name] }] : [],
    );

  const flights = inFlight();
  const clock = keptClock({ inFlight: flights, dataDir: folder('clock'), frozenAt: options.frozenAt });
  const invoker = lambda({
    clock,
    inFlight: flights,
    dataDir: folder('lambda'),
    environment: () => environment,
    duplicate: options.duplicate ?? false,
  });
  const schedules = scheduler({
    clock,
    dataDir: folder('scheduler'),
    deliver: (arn, event) => {
      const name = functionName(arn);
      if (!invoker.has(name)) {
        const message = `Function not found: ${arn}`;
        return { ok: false, passing: false, code: 'ResourceNotFoundException', message };
      }
      invoker.invokeAsync(name, event);
      return { ok: true };
    },
  });
  const box = mailbox({
    clock,
    dataDir: folder('ses'),
    publish: (event, at) => {
      for (const name of sesSubscribers(functions)) invoker.invokeAsync(name, snsEvent(event, at));
    },
  });
  const files = bucketStore({
    clock,
    dataDir: folder('s3'),
    created: (object) => {
      for (const name of objectSubscribers(functions, object.key)) {
        invoker.invokeAsync(name, objectCreated(object));
      }
    },
  });
  files.createBucket(bucket);
  const payments = options.mollieApiKey ? undefined : mollie(clock, folder('mollie'));
  const faults = {
    ses: sesFaults.plannedFaults(),
    scheduler: schedulerFaults.plannedFaults(),
    mollie: mollieFaults.plannedFaults(),
  };

  const open = async (name: PortName, fetch: Fetch, host: 'localhost' | '127.0.0.1'): Promise<void> => {
    const server = await listen(fetch, { name, port: ports[name], host });
    servers.push(server);
    addresses[name] = server.url;
  };
  const service = (name: PortName, fetch: Fetch): Promise<void> =>
    open(name, counted(flights, fetch), '127.0.0.1');

  let dynamo: Dynamo | undefined;
  let restore = (): void => {};
  const stop = async (): Promise<void> => {
    await clock.stop();
    await Promise.all(servers.map((server) => server.close()));
    await dynamo?.stop();
    restore();
  };

  try {
    dynamo = await startDynamo({
      ...(dataDir ? { dataDir: join(dataDir, 'dynamodb') } : {}),
      ...(options.engine ? { engine: options.engine } : {}),
      ...(ports.dynamodb ? { port: ports.dynamodb } : {}),
    });
    addresses['dynamodb'] = dynamo.endpoint;
    if (options.table) await ensureTable(dynamo.endpoint, options.table);
    await service('ses', sesApi(box, faults.ses).fetch);
    await service('scheduler', schedulerApi(schedules, faults.scheduler).fetch);
    await service('lambda', lambdaApi(invoker).fetch);
    const origins = (): string[] => sites.flatMap(({ name }) => addresses[name] ?? []);
    await service('s3', s3Api(files, { origins }).fetch);
    if (payments) {
      const base = (): string => addresses['mollie'] ?? '';
      const app = new Hono()
        .route('/', checkoutApi(payments))
        .route('/', paymentsPage(payments, links))
        .route('/', mollieApi(payments, { base, faults: faults.mollie }));
      await open('mollie', counted(flights, app.fetch), 'localhost');
    }
    const answer = mailboxSite(box, {
      links,
      answer: async (mail, text) => {
        const email = await readMail(box.raw(mail.id) ?? new Uint8Array());
        const raw = reply(mail, email, text, new Date(toMs(clock.now())));
        files.put(bucket, `${inboundPrefix}${crypto.randomUUID()}`, raw, {
          'content-type': 'message/rfc822',
        });
      },
    });
    await open('mailbox', counted(flights, answer.fetch), 'localhost');
    // Not counted: a travel asked for on this page would wait for itself.
    await open(
      'clock',
      controlSite({ clock, lambda: invoker, scheduler: schedules, links }).fetch,
      'localhost',
    );
    for (const site of sites) {
      const server = await serveSite(site, { lambda: invoker, inFlight: flights });
      servers.push(server);
      addresses[site.name] = server.url;
    }
    const endpoint = (name: PortName): string => addresses[name] ?? '';
    Object.assign(
      environment,
      functionEnvironment({
        dynamodb: dynamo.endpoint,
        ses: endpoint('ses'),
        scheduler: endpoint('scheduler'),
        s3: endpoint('s3'),
        lambda: endpoint('lambda'),
        mollie: addresses['mollie'],
      }),
      options.mollieApiKey ? { MOLLIE_API_KEY: options.mollieApiKey } : {},
    );
    for (const [name, value] of Object.entries(options.environment ?? {})) {
      environment[name] = value.replace(/\{(\w+)\}/g, (text, site) => addresses[site] ?? text);
    }
    restore = rememberEnvironment([...Object.keys(environment), 'VOLDAAN_NOW']);
    functions.forEach(invoker.register);

    invoker.resume();
    box.resume();
    schedules.resume();
    payments?.resume();
    if (options.sweepFunction && invoker.has(options.sweepFunction)) {
      const name = options.sweepFunction;
      sweep(clock, () => invoker.invokeAsync(name, { source: 'aws.scheduler' }));
    }
  } catch (cause) {
    await stop();
    throw cause;
  }
  return {
    clock,
    inFlight: flights,
    lambda: invoker,
    scheduler: schedules,
    mailbox: box,
    files,
    mollie: payments,
    dynamo,
    faults,
    addresses,
    environment,
    stop,
  };
};
