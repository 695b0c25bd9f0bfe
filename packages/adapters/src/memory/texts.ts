import type { Chance } from '@voldaan/application/ports/clocks.ts';
import type { Texts } from '@voldaan/application/ports/texts.ts';
import { docPk } from '../dynamodb/keys.ts';
import { hashText } from '../secret/hash-text.ts';

export const memoryTexts = (chance: Chance): Texts => {
  const texts = new Map<string, string>();
  const key = (administration: string, account: string, id: string) =>
    `${docPk(administration, account)}|${id}`;
  return {
    keep: async (administration, account, text) => {
      const id = chance.id();
      texts.set(key(administration, account, id), text);
      return { id, hash: hashText(chance.secret(), text) };
    },
    read: async (administration, account, id) => texts.get(key(administration, account, id)),
    erase: async (administration, account, id) => {
      texts.delete(key(administration, account, id));
    },
  };
};
