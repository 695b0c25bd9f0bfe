import type {
  NewPayment,
  PaymentProvider,
  ProviderAnswer,
} from '@voldaan/application/ports/payment-provider.ts';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { describe, expect, test } from 'vitest';

/** A provider with someone at the checkout, at noon on 8 September 2026. */
export type PaymentTrial = {
  readonly provider: PaymentProvider;
  /** The debtor pays with iDEAL. */
  readonly pay: (paymentId: string) => Promise<void>;
  /** Nothing answers any more. */
  readonly breakDown: () => Promise<void>;
};

export const TRIAL_START = instant('2026-09-08T10:00:00Z');

/** An attempt to pay € 1.246,30 with iDEAL, unless said otherwise. For tests. */
export const anAttempt = (change: Partial<NewPayment> = {}): NewPayment => ({
  attemptId: '0b9d3c1e-5a6f-4c8a-9e51-7d2f3a4b5c6d',
  administration: 'books',
  account: 'account-1',
  amount: cents(1_246_30),
  description: '2026-1187 Timmer & Zn',
  redirectUrl: 'https://pay.example/result',
  cancelUrl: 'https://pay.example/cancelled',
  webhookUrl: undefined,
  method: 'ideal',
  language: 'nl',
  ...change,
});

const good = <T>(answer: ProviderAnswer<T>): T => {
  if (!answer.ok) throw new Error(`${answer.reason}: ${answer.detail}`);
  return answer.value;
};

/** What every provider of payments keeps to. */
export const paymentProviderContract = (name: string, open: () => Promise<PaymentTrial>): void => {
  describe(`${name}: payments`, () => {
    test('a new payment is open, has a checkout and carries our ids', async () => {
      const { provider } = await open();
      const made = good(await provider.create(anAttempt()));
      expect(made).toMatchObject({
        status: 'open',
        amount: 124_630,
        amountRefunded: 0,
        amountChargedBack: 0,
        method: 'ideal',
        expiresAt: addSeconds(TRIAL_START, 15 * 60),
        paidAt: undefined,
        metadata: { attempt: anAttempt().attemptId, administration: 'books', account: 'account-1' },
      });
      expect(made.checkoutUrl).toMatch(/^https?:/);
      expect(good(await provider.fetch('books', made.id))).toEqual(made);
    });

    test('the same attempt is the same payment', async () => {
      const { provider } = await open();
      const one = good(await provider.create(anAttempt()));
      const two = good(await provider.create(anAttempt()));
      const other = good(await provider.create(anAttempt({ attemptId: 'another' })));
      expect(two.id).toBe(one.id);
      expect(other.id).not.toBe(one.id);
    });

    test('a payment that was paid says when', async () => {
      const { provider, pay } = await open();
      const { id } = good(await provider.create(anAttempt()));
      await pay(id);
      expect(good(await provider.fetch('books', id))).toMatchObject({ status: 'paid', paidAt: TRIAL_START });
    });

    test('an open transfer is cancelled; cancelling what is paid is no error and changes nothing', async () => {
      const { provider, pay } = await open();
      const transfer = good(await provider.create(anAttempt({ method: 'banktransfer' })));
      expect(await provider.cancel('books', transfer.id)).toEqual({ ok: true, value: undefined });
      expect(good(await provider.fetch('books', transfer.id)).status).toBe('cancelled');
      const paid = good(await provider.create(anAttempt({ attemptId: 'two' })));
      await pay(paid.id);
      expect(await provider.cancel('books', paid.id)).toEqual({ ok: true, value: undefined });
      expect(good(await provider.fetch('books', paid.id)).status).toBe('paid');
    });

    test('a payment that is not there, or belongs to other books, is unknown', async () => {
      const { provider } = await open();
      const { id } = good(await provider.create(anAttempt()));
      const unknown = { ok: false, reason: 'unknown-payment' };
      expect(await provider.fetch('books', 'tr_doesnotexist')).toMatchObject(unknown);
      expect(await provider.fetch('other', id)).toMatchObject(unknown);
      expect(await provider.cancel('books', 'tr_doesnotexist')).toMatchObject(unknown);
    });

    test('iDEAL is offered under both its names', async () => {
      const { provider } = await open();
      const methods = good(await provider.methods('books', cents(100_00)));
      expect(methods).toContainEqual({ id: 'ideal', label: 'iDEAL | Wero' });
    });

    test('payments since a day come newest first', async () => {
      const { provider } = await open();
      const one = good(await provider.create(anAttempt({ attemptId: 'one' })));
      const two = good(await provider.create(anAttempt({ attemptId: 'two' })));
      const since = good(await provider.since('books', plainDate('2026-09-08')));
      expect(since.map(({ id }) => id)).toEqual([two.id, one.id]);
      expect(good(await provider.since('books', plainDate('2026-09-09')))).toEqual([]);
    });

    test('when nothing answers, every question says so', async () => {
      const { provider, breakDown } = await open();
      await breakDown();
      const down = { ok: false, reason: 'down' };
      expect(await provider.create(anAttempt())).toMatchObject(down);
      expect(await provider.fetch('books', 'tr_1')).toMatchObject(down);
      expect(await provider.cancel('books', 'tr_1')).toMatchObject(down);
      expect(await provider.methods('books', cents(1))).toMatchObject(down);
      expect(await provider.since('books', plainDate('2026-09-08'))).toMatchObject(down);
    });
  });
};
