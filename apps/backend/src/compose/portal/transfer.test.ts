import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { OWN } from '../../demo/administrations.ts';
import { epcPayloadOf } from '../desk/transfer.ts';
import { transferOf } from './transfer.ts';

const payloads = (amount: number) => [
  transferOf(OWN, 'D27MFMXHJ8', cents(amount)).epcPayload,
  epcPayloadOf(OWN, 'D27MFMXHJ8', cents(amount)),
];

test('the largest transfer there is can be scanned', () => {
  for (const payload of payloads(999_999_999_99)) expect(payload).toContain('EUR999999999.99');
});

test('two such invoices together are more than one transfer holds, and the page still opens', () => {
  expect(payloads(2 * 999_999_999_99)).toEqual(['', null]);
});

test('where nothing is open there is nothing to scan', () => {
  expect(payloads(0)).toEqual(['', null]);
});
