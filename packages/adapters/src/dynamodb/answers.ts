import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ActKey, Answers, KeptAnswer } from '@voldaan/application/ports/answers.ts';
import { toMs } from '@voldaan/domain/calendar/instant.ts';
import * as z from 'zod';
import { hashSecret } from '../secret/hash-secret.ts';
import { seal, unseal } from '../secret/seal.ts';
import { held } from './condition.ts';
import { answerPk, ONLY } from './keys.ts';
import type { Table } from './table-client.ts';

const Stored = z.object({
  asked: z.string(),
  beganAt: z.string(),
  expiresAt: z.string(),
  sealed: z.instanceof(Uint8Array).optional(),
});

const Answer = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

/** An item holds 400 KB. */
const MOST_BYTES = 300 * 1024;

const nameOf = ({ scope, key }: ActKey): string => JSON.stringify([scope, key]);

/**
 * Acts by the digest of their key. DynamoDB removes them after they expire; until it does, an expired one counts
 * as gone.
 *
 * @param keyed - HMAC with a key of the server; with the act's own key it makes the key that seals an answer
 */
export const dynamoAnswers = (
  { client, name: TableName }: Table,
  keyed: (text: string) => Uint8Array,
): Answers => {
  const keyOf = (act: ActKey) => ({ pk: answerPk(hashSecret(nameOf(act))), sk: ONLY });
  const sealOf = (act: ActKey): Uint8Array => keyed(`answer ${nameOf(act)}`);
  const opened = (act: ActKey, sealed: Uint8Array): KeptAnswer =>
    Answer.parse(JSON.parse(unseal(sealOf(act), sealed)));
  const forget = async (act: ActKey): Promise<void> => {
    await client.send(new DeleteCommand({ TableName, Key: keyOf(act) }));
  };

  return {
    begin: async (act, { request, at, cutOffBefore, expiresAt }) => {
      const begun = await held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: keyOf(act),
            UpdateExpression:
              'SET asked = :asked, beganAt = :at, expiresAt = :expires, #ttl = :ttl REMOVE sealed',
            ConditionExpression:
              'attribute_not_exists(pk) OR expiresAt <= :at OR (attribute_not_exists(sealed) AND beganAt < :cut)',
            ExpressionAttributeNames: { '#ttl': 'ttl' },
            ExpressionAttributeValues: {
              ':asked': request,
              ':at': at,
              ':expires': expiresAt,
              ':cut': cutOffBefore,
              ':ttl': toMs(expiresAt) / 1000,
            },
          }),
        ),
      );
      if (begun) return { is: 'new' };
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: keyOf(act), ConsistentRead: true }),
      );
      // Forgotten between the two: whoever asks again then begins it.
      if (!Item) return { is: 'under-way', request };
      const { asked: before, sealed } = Stored.parse(Item);
      return sealed
        ? { is: 'answered', request: before, answer: opened(act, sealed) }
        : { is: 'under-way', request: before };
    },
    finish: async (act, answer) => {
      const sealed = seal(sealOf(act), JSON.stringify(answer));
      if (sealed.length > MOST_BYTES) {
        await forget(act);
        return false;
      }
      await client.send(
        new UpdateCommand({
          TableName,
          Key: keyOf(act),
          UpdateExpression: 'SET sealed = :sealed',
          ExpressionAttributeValues: { ':sealed': sealed },
        }),
      );
      return true;
    },
    forget,
  };
};
