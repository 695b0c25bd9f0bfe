import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Deliveries, Delivery, DeliveryPlace } from '@voldaan/application/ports/deliveries.ts';
import { type Instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import { ABSENT, held } from './condition.ts';
import { inParallel } from './in-parallel.ts';
import { deliveriesPk, deliveryPlace, deliverySk, dueDeliveriesPk, dueDeliveriesPks } from './keys.ts';
import { parseDelivery } from './stored-delivery.ts';
import type { Table } from './table-client.ts';

const MONTH_SECONDS = 30 * 86_400;
const WRITES_AT_A_TIME = 16;

const keyOf = ({ administration, endpoint, at, id }: Delivery) => ({
  pk: deliveriesPk(administration, endpoint),
  sk: deliverySk(at, id),
});

/** What waits stands in the index `due` too, under its next moment. */
const itemOf = (delivery: Delivery) => {
  const key = keyOf(delivery);
  return {
    ...key,
    ...delivery,
    tries: delivery.attempts.length,
    ttl: toMs(delivery.at) / 1000 + MONTH_SECONDS,
    ...(delivery.next !== null && {
      duePk: dueDeliveriesPk(key.pk),
      dueSk: `${delivery.next}#${delivery.id}`,
    }),
  };
};

/** After every key that begins with this moment. */
const upTo = (now: Instant): string => `${now}~`;

/** What is to be told, one partition per address in order of time: the log of an address is one query. */
export const dynamoDeliveries = ({ client, name: TableName, read }: Table): Deliveries => {
  const keysDue = async (duePk: string, now: Instant, limit: number, pk?: string) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        IndexName: 'due',
        KeyConditionExpression: 'duePk = :partition AND dueSk <= :now',
        ...(pk !== undefined && { FilterExpression: 'pk = :pk' }),
        ExpressionAttributeValues: {
          ':partition': duePk,
          ':now': upTo(now),
          ...(pk !== undefined && { ':pk': pk }),
        },
        ...(pk === undefined && { Limit: limit }),
      }),
    );
    return Items.slice(0, limit).map((item) => ({ pk: String(item['pk']), sk: String(item['sk']) }));
  };

  return {
    add: (deliveries) =>
      inParallel(deliveries, WRITES_AT_A_TIME, (delivery) =>
        held(client.send(new PutCommand({ TableName, Item: itemOf(delivery), ConditionExpression: ABSENT }))),
      ),
    note: (before, after) =>
      held(
        client.send(
          new PutCommand({
            TableName,
            Item: itemOf(after),
            ConditionExpression: 'tries = :tries AND #next = :next',
            ExpressionAttributeNames: { '#next': 'next' },
            ExpressionAttributeValues: { ':tries': before.attempts.length, ':next': before.next },
          }),
        ),
      ),
    waiting: async (place, now, limit) => {
      const pk = deliveriesPk(place.administration, place.endpoint);
      const keys = await keysDue(dueDeliveriesPk(pk), now, limit, pk);
      const items = await Promise.all(keys.map(read));
      // The index may lag behind: what was noted meanwhile is not waiting any more.
      return items
        .flatMap((item) => (item === undefined ? [] : [parseDelivery(item)]))
        .filter(({ next }) => next !== null && next <= now);
    },
    log: async (place, limit) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': deliveriesPk(place.administration, place.endpoint) },
          ScanIndexForward: false,
          Limit: limit,
        }),
      );
      return Items.map(parseDelivery);
    },
    due: async (now, limit) => {
      const found = await Promise.all(dueDeliveriesPks.map((partition) => keysDue(partition, now, limit)));
      const pks = new Set(found.flat().map(({ pk }) => pk));
      return [...pks].slice(0, limit).map((pk): DeliveryPlace => deliveryPlace(pk));
    },
  };
};
