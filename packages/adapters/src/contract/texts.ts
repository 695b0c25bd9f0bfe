import type { Texts } from '@voldaan/application/ports/texts.ts';
import { describe, expect, test } from 'vitest';

/** What every store of texts keeps to. */
export const textsContract = (name: string, open: () => Texts): void => {
  describe(`${name}: texts`, () => {
    test('a text is read by its account and id', async () => {
      const texts = open();
      const { id } = await texts.keep('books', 'account-1', 'Belt dinsdag terug — “echt”.');
      expect(await texts.read('books', 'account-1', id)).toBe('Belt dinsdag terug — “echt”.');
      expect(await texts.read('books', 'account-2', id)).toBeUndefined();
      expect(await texts.read('other', 'account-1', id)).toBeUndefined();
    });

    test('equal texts have different hashes: nobody can guess a text from the log', async () => {
      const texts = open();
      const one = await texts.keep('books', 'account-1', 'akkoord');
      const two = await texts.keep('books', 'account-1', 'akkoord');
      expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(one.hash).not.toBe(two.hash);
      expect(one.id).not.toBe(two.id);
    });

    test('an erased text is gone, the others stay', async () => {
      const texts = open();
      const one = await texts.keep('books', 'account-1', 'weg');
      const two = await texts.keep('books', 'account-1', 'blijft');
      await texts.erase('books', 'account-1', one.id);
      await texts.erase('books', 'account-1', one.id);
      expect(await texts.read('books', 'account-1', one.id)).toBeUndefined();
      expect(await texts.read('books', 'account-1', two.id)).toBe('blijft');
    });
  });
};
