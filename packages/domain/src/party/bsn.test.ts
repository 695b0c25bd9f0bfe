import { expect, test } from 'vitest';
import { holdsBsn, withoutBsn } from './bsn.ts';

// 9·1 + 8·1 + 7·1 + 6·2 + 5·2 + 4·2 + 3·3 + 2·3 − 3 = 66 = 6 × 11
test.each(['111222333', 'zijn BSN is 111222333.', '(1112.22.333)', 'bsn:123456782', 'a\n111222333\nb'])(
  '%j holds one',
  (text) => {
    expect(holdsBsn(text)).toBe(true);
  },
);

test.each([
  '',
  'Belt maandag terug.',
  '111222334',
  '000000000',
  '1112223334',
  '0111222333',
  'NL91ABNA111222333',
  'factuur 111.222.333,00',
  '€ 111222333,50',
  '111-222-333',
  'K111222333',
])('%j holds none', (text) => {
  expect(holdsBsn(text)).toBe(false);
});

test.each([
  ['bsn 111222333, alvast dank', 'bsn •••••••••, alvast dank'],
  ['1112.22.333 en 111222333', '••••••••• en •••••••••'],
  ['factuur 111222334', 'factuur 111222334'],
])('%j without it is %j', (text, without) => {
  expect(withoutBsn(text)).toBe(without);
});
