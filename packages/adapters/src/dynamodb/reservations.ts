import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Reservations } from '@voldaan/application/ports/reservations.ts';
import * as z from 'zod';
import { held } from './condition.ts';
import { ONLY, reservationPk } from './keys.ts';
import type { Table } from './table-client.ts';

const StoredReservation = z.object({ ownedBy: z.string() });

/** Reservations as `KEY#` items; putting one again for the same owner is the same reservation. */
export const dynamoReservations = ({ client, name: TableName, read }: Table): Reservations => {
  const owner: Reservations['owner'] = async (administration, kind, value) => {
    const item = await read({ pk: reservationPk(administration, kind, value), sk: ONLY });
    return item && StoredReservation.parse(item).ownedBy;
  };
  const reserve: Reservations['reserve'] = async (administration, kind, value, wanted) => {
    const put = new PutCommand({
      TableName,
      Item: { pk: reservationPk(administration, kind, value), sk: ONLY, ownedBy: wanted },
      ConditionExpression: 'attribute_not_exists(pk) OR ownedBy = :owner',
      ExpressionAttributeValues: { ':owner': wanted },
    });
    if (await held(client.send(put))) return wanted;
    // Given back between the two calls: it is free, try again.
    return (await owner(administration, kind, value)) ?? reserve(administration, kind, value, wanted);
  };
  return {
    reserve,
    owner,
    release: async (administration, kind, value, given) => {
      await held(
        client.send(
          new DeleteCommand({
            TableName,
            Key: { pk: reservationPk(administration, kind, value), sk: ONLY },
            ConditionExpression: 'ownedBy = :owner',
            ExpressionAttributeValues: { ':owner': given },
          }),
        ),
      );
    },
  };
};
