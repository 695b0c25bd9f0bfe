import type { SecretRecord, Secrets } from '@voldaan/application/ports/secrets.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { hashSecret } from '../secret/hash-secret.ts';

const link: SecretRecord = {
  administration: 'books',
  purpose: 'link',
  subject: 'account-1',
  expiresAt: instant('2026-12-01T00:00:00Z'),
};

/** What every store of secrets keeps to. */
export const secretsContract = (name: string, open: () => Secrets): void => {
  describe(`${name}: secrets`, () => {
    test('a secret opens what it was made for, and nothing else', async () => {
      const secrets = open();
      const hash = hashSecret('link secret');
      await secrets.keep(hash, link);
      expect(await secrets.find(hash, 'link')).toEqual(link);
      expect(await secrets.find(hash, 'session')).toBeUndefined();
      expect(await secrets.find(hashSecret('another'), 'link')).toBeUndefined();
    });

    test('a link tells what it was made for, in which message and series; a session how sure it is', async () => {
      const secrets = open();
      const made: SecretRecord = { ...link, use: 'pay', message: 'account-1-m1', series: 2 };
      const session: SecretRecord = { ...link, purpose: 'session', assurance: 'second-factor' };
      await secrets.keep(hashSecret('made'), made);
      await secrets.keep(hashSecret('raised'), session);
      expect(await secrets.find(hashSecret('made'), 'link')).toEqual(made);
      expect(await secrets.find(hashSecret('raised'), 'session')).toEqual(session);
    });

    test('a secret keeps its detail, and is gone once forgotten', async () => {
      const secrets = open();
      const hash = hashSecret('return token');
      const record: SecretRecord = { ...link, purpose: 'return', detail: 'attempt-1' };
      await secrets.keep(hash, record);
      expect(await secrets.find(hash, 'return')).toEqual(record);
      await secrets.forget(hash);
      await secrets.forget(hash);
      expect(await secrets.find(hash, 'return')).toBeUndefined();
    });
  });
};
