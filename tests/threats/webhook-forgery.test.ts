import { parseMailEvents } from '@voldaan/adapters/ses/events.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { recordMailEvent } from '@voldaan/application/attend/record-mail-event.ts';
import { followPayment } from '@voldaan/application/payment/follow-payment.ts';
import { reminded } from '@voldaan/backend/compose/desk/testing/reminded.ts';
import { expect, test } from 'vitest';
import { type PortCall, watched } from '../apart/world/watched.ts';

// Over HTTP, with rubbish, other methods, payments of others and a provider that is down:
// tests/hostile/webhook.test.ts. SNS reaches its function by IAM alone, never by an address.

const PERMANENT = { timestamp: '2026-09-08T14:00:00.000Z', bounceType: 'Permanent' };
const told = (tags: object, eventType = 'Bounce'): unknown => ({
  Records: [
    {
      Sns: {
        Message: JSON.stringify({
          eventType,
          mail: { timestamp: '2026-09-08T14:00:00.000Z', tags },
          bounce: PERMANENT,
        }),
      },
    },
  ],
});

const world = async () => {
  const { services, id } = await reminded();
  const calls: PortCall[] = [];
  const version = async () => (await services.accounts.load(accountKey('timmer', id))).version;
  const tell = async (input: unknown): Promise<void> => {
    for (const event of parseMailEvents(input)) await recordMailEvent(watched(services, calls), event);
  };
  const written = () => calls.filter(({ port }) => /\.(?:commit|put|keep|settle|reserve)$/.test(port));
  return { services, id, version, tell, calls, written };
};

test.each([
  ['of a mail that was never sent', { message: ['M99'], administration: ['timmer'] }],
  ['without our marks', {}],
  ['with marks of another shape', { message: 'M1', account: 7, administration: null }],
])('word from the mail provider %s changes nothing', async (_, tags) => {
  const { id, version, tell, written } = await world();
  const before = await version();
  await tell(told({ account: [id], ...tags }));
  expect(await version()).toBe(before);
  expect(written()).toEqual([]);
});

test('word about an account that does not exist makes none', async () => {
  const { services, tell, written } = await world();
  await tell(told({ message: ['M1'], account: ['nobody'], administration: ['timmer'] }));
  expect(written()).toEqual([]);
  expect((await services.accounts.load(accountKey('timmer', 'nobody'))).state.opened).toBe(false);
});

test.each([{}, { Records: [{ Sns: {} }] }, 'x', null, { Message: 7 }])('%j is no word at all', (input) => {
  expect(() => parseMailEvents(input)).toThrow();
});

test('a thousand times the same word is written once', async () => {
  const { id, tell, written } = await world();
  const word = told({ message: ['M1'], account: [id], administration: ['timmer'] });
  await tell(word);
  const once = written().length;
  expect(once).toBeGreaterThan(0);
  for (let time = 0; time < 1_000; time += 1) await tell(word);
  expect(written()).toHaveLength(once);
});

test('a thousand calls for payments that nobody began settle nothing and write nothing', async () => {
  const { services, id, version, calls, written } = await world();
  const before = await version();
  for (let call = 0; call < 1_000; call += 1) {
    const followed = await followPayment(
      watched(services, calls),
      accountKey('timmer', id),
      'forged',
      `tr_${call}`,
    );
    expect(followed.state).toBe('unknown');
  }
  expect(await version()).toBe(before);
  expect(written()).toEqual([]);
});
