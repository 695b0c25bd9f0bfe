import { type Instant, instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import { expect } from 'vitest';
import { runProduct } from '../../e2e/world/running.ts';
import type { Caller } from './caller.ts';
import { signIn } from './desk.ts';
import { hearLogs, type Logs } from './logs.ts';
import { writtenIn } from './written.ts';

/** The day of issue of the invoices here. */
const FRIDAY = instant('2026-08-21T08:00:00Z');

/** The product as it runs, with somebody at the desk of empty books, and ears on everything it says. */
export type Product = {
  readonly stack: Stack;
  readonly desk: Caller;
  readonly logs: Logs;
  readonly portal: string;
  /** Everything that is kept: table, bucket, schedules and mails, without who is signed in. */
  readonly written: () => Promise<readonly string[]>;
  readonly travel: (to: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export const openProduct = async (at: Instant = FRIDAY): Promise<Product> => {
  const logs = hearLogs();
  const stack = await runProduct(at);
  const desk = await signIn(stack);
  return {
    stack,
    desk,
    logs,
    portal: stack.addresses['portal'] ?? '',
    written: async () => {
      await stack.inFlight.idle();
      return writtenIn(stack);
    },
    travel: async (to) => {
      await stack.clock.advance(instant(to));
    },
    stop: async () => {
      logs.stop();
      await stack.stop();
    },
  };
};

/** Nothing failed behind the answers, and nobody who owes is named in a log. */
export const expectNoTrace = async ({ stack, logs }: Product, personal: readonly string[]): Promise<void> => {
  await stack.inFlight.idle();
  expect(stack.lambda.failures()).toEqual([]);
  const said = logs.said();
  expect(said).not.toContain('"level":"ERROR"');
  expect(personal.filter((text) => said.includes(text))).toEqual([]);
};
