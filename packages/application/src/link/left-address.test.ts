import { expect, test } from 'vitest';
import { leftAddress } from './left-address.ts';

const home = { street: 'Dorpsstraat 4', postcode: '8102 CD', city: 'Raalte', country: 'NL' };
const before = { email: { dunning: 'a@degroot.example' }, address: home };

test.each([
  ['nothing changed', before, false],
  ['a mailbox is added', { ...before, email: { ...before.email, general: 'b@degroot.example' } }, false],
  ['a mailbox is for something else', { ...before, email: { general: 'A@degroot.example' } }, false],
  ['the address is written differently', { ...before, address: { ...home, postcode: '8102cd' } }, false],
  ['a mailbox is gone', { ...before, email: {} }, true],
  ['a mailbox is another', { ...before, email: { dunning: 'b@degroot.example' } }, true],
  ['he moved', { ...before, address: { ...home, street: 'Kade 3' } }, true],
  ['his address is not known any more', { ...before, address: null }, true],
])('when %s, links of before are taken back: %#', (_what, after, left) => {
  expect(leftAddress(before, after)).toBe(left);
});

test('an address that becomes known takes nothing back', () => {
  expect(leftAddress({ email: {}, address: null }, before)).toBe(false);
});
