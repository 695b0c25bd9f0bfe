import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Chance } from '@voldaan/application/ports/clocks.ts';
import type { Texts } from '@voldaan/application/ports/texts.ts';
import * as z from 'zod';
import { hashText } from '../secret/hash-text.ts';
import { docPk } from './keys.ts';
import type { Table } from './table-client.ts';

const StoredText = z.object({ text: z.string() });

/** Texts as document items; erasing one takes its salt too, so the hash in the log can never be guessed back. */
export const dynamoTexts = ({ client, name: TableName, read }: Table, chance: Chance): Texts => ({
  keep: async (administration, account, text) => {
    const id = chance.id();
    const salt = chance.secret();
    const Item = { pk: docPk(administration, account), sk: id, salt, text };
    await client.send(new PutCommand({ TableName, Item }));
    return { id, hash: hashText(salt, text) };
  },
  read: async (administration, account, id) => {
    const item = await read({ pk: docPk(administration, account), sk: id });
    return item && StoredText.parse(item).text;
  },
  erase: async (administration, account, id) => {
    const Key = { pk: docPk(administration, account), sk: id };
    await client.send(new DeleteCommand({ TableName, Key }));
  },
});
