import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { WallClock } from '@voldaan/application/ports/clocks.ts';
import type { RateLimits } from '@voldaan/application/ports/rate-limits.ts';
import * as z from 'zod';
import { judged, windowAt } from '../rate-limit/window.ts';
import { limitPk, windowSk } from './keys.ts';
import type { Table } from './table-client.ts';

const Counted = z.object({ attempts: z.int().positive() });

/** A window is of no use after its end; an hour more lets clocks differ. */
const KEPT_SECONDS = 3600;

type Settings = {
  readonly clock: WallClock;
  /** Keyed digest: without its key nobody can tell which address or code an item counts. */
  readonly keyed: (text: string) => Uint8Array;
};

/** Counters as items of their own partitions, one `ADD` per attempt; DynamoDB removes them after their window. */
export const dynamoRateLimits = (
  { client, name: TableName, read }: Table,
  { clock, keyed }: Settings,
): RateLimits => {
  const itemOf = (bucket: string, key: string, start: number) => ({
    pk: limitPk(bucket, Buffer.from(keyed(`limit/${bucket}/${key}`)).toString('hex')),
    sk: windowSk(start),
  });
  return {
    take: async (bucket, key, limit) => {
      const now = clock.now();
      const { start, end } = windowAt(now, limit.perSeconds);
      const counted = await client.send(
        new UpdateCommand({
          TableName,
          Key: itemOf(bucket, key, start),
          UpdateExpression: 'ADD attempts :one SET #ttl = :ttl',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: { ':one': 1, ':ttl': end + KEPT_SECONDS },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return judged(Counted.parse(counted.Attributes).attempts, now, limit);
    },
    room: async (bucket, key, limit) => {
      const now = clock.now();
      const item = await read(itemOf(bucket, key, windowAt(now, limit.perSeconds).start));
      return judged((item ? Counted.parse(item).attempts : 0) + 1, now, limit);
    },
    forgive: async (bucket, key, perSeconds) => {
      const { start } = windowAt(clock.now(), perSeconds);
      await client.send(new DeleteCommand({ TableName, Key: itemOf(bucket, key, start) }));
    },
  };
};
