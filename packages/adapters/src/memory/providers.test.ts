import type { Mail } from '@voldaan/application/ports/mailer.ts';
import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { expect, test } from 'vitest';
import { documentsContract } from '../contract/documents.ts';
import { paymentProviderContract, TRIAL_START } from '../contract/payment-provider.ts';
import { memoryClock } from './clock.ts';
import { memoryDocuments } from './documents.ts';
import { fixedChance } from './fixed-chance.ts';
import { memoryMailer } from './mailer.ts';
import { memoryPaymentProvider } from './payment-provider.ts';
import { memoryWakeUps } from './wake-ups.ts';

documentsContract('memory', async () => {
  const documents = memoryDocuments();
  return { documents, arrive: async ({ url }, bytes) => documents.arrive(url, bytes) };
});

paymentProviderContract('memory', async () => {
  const clock = memoryClock(TRIAL_START);
  const provider = memoryPaymentProvider(clock);
  return {
    provider,
    pay: async (id) => provider.change(id, { status: 'paid', paidAt: clock.now() }),
    breakDown: async () => provider.down(true),
  };
});

const key: StreamKey = { administration: 'books', kind: 'ACCOUNT', id: 'account-1' };
const at = (seconds: number) => addSeconds(TRIAL_START, seconds);

test('wake-ups fire once, earliest first; a cleared one never', async () => {
  const wakeUps = memoryWakeUps();
  await wakeUps.set(key, { at: at(20), version: 2 });
  await wakeUps.set(key, { at: at(10), version: 1 });
  await wakeUps.set(key, { at: at(10), version: 1 });
  await wakeUps.set(key, { at: at(15), version: 3 });
  await wakeUps.clear(key, { at: at(15), version: 3 });
  expect(wakeUps.planned().map(({ wake }) => wake.version)).toEqual([1, 2]);
  expect(wakeUps.take(at(9))).toEqual([]);
  expect(wakeUps.take(at(20)).map(({ wake }) => wake.version)).toEqual([1, 2]);
  expect(wakeUps.take(at(20))).toEqual([]);
});

test('a mailer follows its script, then takes everything', async () => {
  const mailer = memoryMailer();
  const mail = { messageId: 'msg-1' } as Mail;
  mailer.script({ outcome: 'unknown', reason: 'time-out' });
  expect((await mailer.send(mail)).outcome).toBe('unknown');
  expect(await mailer.send(mail)).toEqual({ outcome: 'sent', providerId: 'mail-2' });
  expect([mailer.tried.length, mailer.sent.length]).toEqual([2, 1]);
});

test('chance is the same for the same seed, and never repeats itself', () => {
  const draw = (seed: string) => {
    const { id, secret } = fixedChance(seed);
    return [id(), id(), secret(), secret()];
  };
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
  expect(new Set(draw('a')).size).toBe(4);
});

test('a clock never travels back', () => {
  const clock = memoryClock(TRIAL_START);
  clock.moveTo(at(5));
  expect(clock.now()).toBe(at(5));
  expect(() => clock.moveTo(at(4))).toThrow(RangeError);
});
