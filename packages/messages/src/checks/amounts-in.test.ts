import { expect, test } from 'vitest';
import { amountsIn } from './amounts-in.ts';

test.each([
  ['Betaal € 1.246,30.', [1_246_30]],
  ['Pay €\u00a01,246.30, please', [1_246_30]],
  ['€281,30 en EUR 42,20 en 40 euro', [281_30, 42_20, 40_00]],
  ['kosten € 40,-', [40_00]],
  ['15% van € 2.500,00 plus 10% van € 66,66.', [2_500_00, 66_66]],
  ['factuur 2026-0931 van 21 augustus 2026', []],
])('%s names %j', (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});
