import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';

const STATE = JSON.stringify({
  opened: true,
  facts: { kind: 'company', country: 'NL', email: true, post: true, phone: true, keyAccount: false },
  plan: { id: 'business', version: 1 },
  seq: 1,
  invoices: [
    { number: '2026-1187', issued: '2026-08-21', due: '2026-09-04', amount: 124630, open: 124630, steps: [] },
  ],
});

test('whatever is packed comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => unpack(pack(text)) === text),
  );
  expect(unpack(pack(STATE))).toBe(STATE);
});

test('a short text stays readable', () => {
  expect(pack('{"version":1}')).toBe('{"version":1}');
});

test('a small account takes less than half of what it takes without the common words', () => {
  const alone = deflateRawSync(STATE).length;
  expect(pack(STATE).length).toBeLessThan(alone / 2);
});

test('what was packed without the words can be read for ever', () => {
  expect(unpack(deflateRawSync(STATE))).toBe(STATE);
});
