import { expect, test } from 'vitest';
import { anAccount, anInvoice, BUSINESS } from '../account/fixture.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { proposeKeyAccount } from './propose-key-account.ts';

const owing = (...amounts: readonly number[]) =>
  anAccount(
    BUSINESS,
    amounts.map((amount, index) => anInvoice({ number: `2026-${index}`, amount: cents(amount) })),
  );
const OTHER = { keyAccount: false };

test('with more than € 25,000 open a debtor is proposed, and not with just that', () => {
  expect(proposeKeyAccount(owing(12_500_00, 12_500_00), OTHER)).toBeUndefined();
  expect(proposeKeyAccount(owing(12_500_00, 12_500_01), OTHER)).toBe(25_000_01);
});

test('who is one already, or of whom somebody said no, is not proposed', () => {
  const much = owing(40_000_00);
  expect(proposeKeyAccount(much, { keyAccount: true })).toBeUndefined();
  const declined = { keyAccount: false, keyAccountDeclinedOn: plainDate('2026-09-14') };
  expect(proposeKeyAccount(much, declined)).toBeUndefined();
});
