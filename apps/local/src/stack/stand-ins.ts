import { join } from 'node:path';
import { inFlight } from '../clock/in-flight.ts';
import { keptClock } from '../clock/kept-clock.ts';
import { lambda } from '../lambda/lambda.ts';
import { functionName } from '../lambda/local-function.ts';
import { objectSubscribers, sesSubscribers } from '../lambda/subscriptions.ts';
import { mollie } from '../mollie/mollie.ts';
import { plannedFaults as mollieFaults } from '../mollie/planned-faults.ts';
import { bucketStore } from '../s3/bucket-store.ts';
import { objectCreated } from '../s3/object-created.ts';
import type { Delivery } from '../scheduler/delivery.ts';
import { plannedFaults as schedulerFaults } from '../scheduler/planned-faults.ts';
import { scheduler } from '../scheduler/scheduler.ts';
import { mailbox } from '../ses/mailbox.ts';
import { plannedFaults as sesFaults } from '../ses/planned-faults.ts';
import { snsEvent } from '../ses/sns-event.ts';
import type { StackOptions } from './stack-options.ts';

const absent = (arn: string): Delivery => ({
  ok: false,
  passing: false,
  code: 'ResourceNotFoundException',
  message: `Function not found: ${arn}`,
});

/**
 * Every stand-in around one clock, without a door to the outside: what one of them makes happen (a schedule, an
 * event of the post, a new object) reaches the functions through the same invoker.
 *
 * @param environment - filled when the addresses are known
 */
export const standIns = (options: StackOptions, environment: Readonly<Record<string, string>>) => {
  const { dataDir, functions = [] } = options;
  const folder = (name: string): string | undefined => dataDir && join(dataDir, name);
  const flights = inFlight();
  const clock = keptClock({ inFlight: flights, dataDir: folder('clock'), frozenAt: options.frozenAt });
  const invoker = lambda({
    clock,
    inFlight: flights,
    dataDir: folder('lambda'),
    environment: () => environment,
    duplicate: options.duplicate ?? false,
  });
  const deliver = (arn: string, event: unknown): Delivery => {
    const name = functionName(arn);
    if (!invoker.has(name)) return absent(arn);
    invoker.invokeAsync(name, event);
    return { ok: true };
  };
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
  return {
    inFlight: flights,
    clock,
    lambda: invoker,
    scheduler: scheduler({ clock, deliver, dataDir: folder('scheduler') }),
    mailbox: box,
    files,
    /** Absent when a real test account is used. */
    mollie: options.mollieApiKey ? undefined : mollie(clock, folder('mollie')),
    /** Troubles that a test may plan for the next calls. */
    faults: { ses: sesFaults(), scheduler: schedulerFaults(), mollie: mollieFaults() },
  };
};

export type StandIns = ReturnType<typeof standIns>;
