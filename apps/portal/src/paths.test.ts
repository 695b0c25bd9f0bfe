import { expect, test } from 'vitest';
import { pagePath } from './paths.ts';

test('Dutch pages stand at the root, English ones beneath /en', () => {
  expect(pagePath('nl', '')).toBe('/');
  expect(pagePath('nl', 'pay')).toBe('/pay/');
  expect(pagePath('en', '')).toBe('/en/');
  expect(pagePath('en', 'result')).toBe('/en/result/');
});
