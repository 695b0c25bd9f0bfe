import { expect, test } from 'vitest';
import { json, run } from '../testing/run.ts';

test('a betalingskenmerk is made and checked', async () => {
  expect(await json('calc reference 000056789012345')).toEqual({ reference: '5000056789012345' });
  expect(await json('calc reference --check 5000056789012345')).toEqual({ valid: true });
  expect(await json('calc reference --check 6000056789012345')).toEqual({ valid: false });
});

test('an RF reference is made and checked', async () => {
  expect(await json('calc rf 539007547034')).toEqual({ reference: 'RF18539007547034' });
  expect(await json('calc rf --check RF18539007547034')).toEqual({ valid: true });
  expect(await run('calc rf --check RF19539007547034')).toEqual({ exit: 0, out: 'niet geldig', err: '' });
});

const transfer = ['calc', 'epc-qr', '--name', 'Bakkerij Smit', '--iban', 'NL91 ABNA 0417 1643 00'];

test('a QR code holds the transfer, with free text or an RF reference', async () => {
  const lines = ['BCD', '002', '1', 'SCT', '', 'Bakkerij Smit', 'NL91ABNA0417164300', 'EUR1246.30', ''];
  expect(await json([...transfer, '--amount', '1246.30', '--text', '2026-0102'])).toEqual({
    payload: [...lines, '', '2026-0102'].join('\n'),
  });
  const { out } = await run([...transfer, '--amount', '1246.30', '--reference', 'RF18539007547034']);
  expect(out).toBe([...lines, 'RF18539007547034'].join('\n'));
});

test.each([
  [['--amount', '1', '--text', 'a', '--reference', 'RF18539007547034'], 'niet allebei'],
  [['--amount', '1', '--reference', '123'], 'geen RF-kenmerk'],
  [['--amount', '1000000000'], '999999999.99'],
  [['--amount', '1', '--text', 'x'.repeat(141)], 'past niet in een QR-code'],
  [['--amount', '1', '--bic', 'abn'], 'past niet in een QR-code'],
])('%j is refused', async (options, words) => {
  const { exit, out, err } = await run([...transfer, ...options]);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(words);
});
