import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';

/** What calls to the table took. */
export type Consumed = { calls: number; readUnits: number; writeUnits: number };

const units = z.object({ CapacityUnits: z.number().default(0) });
const Answer = z.object({ ConsumedCapacity: z.union([units.transform((one) => [one]), z.array(units)]) });

const capacity = (output: unknown): number => {
  const answer = Answer.safeParse(output);
  if (!answer.success) return 0;
  return answer.data.ConsumedCapacity.reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
};

const WRITES = /^(Put|Update|Delete|BatchWrite)/;

/**
 * Makes a client count its calls and the units they consume, indexes included.
 *
 * @returns the counter, which goes on counting
 * @example const consumed = countConsumed(table.client)
 */
export const countConsumed = (client: DynamoDBDocumentClient): Consumed => {
  const consumed: Consumed = { calls: 0, readUnits: 0, writeUnits: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const result = await next(args).catch((error: unknown) => {
        consumed.calls += 1;
        // A refused condition costs as much as the write; its units are not told.
        if (WRITES.test(context.commandName ?? '')) consumed.writeUnits += 1;
        throw error;
      });
      consumed.calls += 1;
      const isWrite = WRITES.test(context.commandName ?? '');
      consumed[isWrite ? 'writeUnits' : 'readUnits'] += capacity(result.output);
      return result;
    },
    { step: 'initialize', name: 'countConsumed', override: true },
  );
  return consumed;
};
