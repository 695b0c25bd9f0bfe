import { ownPath } from '@voldaan/contract/portal/own-path.ts';
import { expect, test } from 'vitest';
import { answerPaths, confirmPath, pagePath } from './paths.ts';

test('Dutch pages stand at the root, English ones beneath /en', () => {
  expect(pagePath('nl', '')).toBe('/');
  expect(pagePath('nl', 'pay')).toBe('/pay/');
  expect(pagePath('en', '')).toBe('/en/');
  expect(pagePath('en', 'result')).toBe('/en/result/');
});

test('a page for an answer has an address in the words of its language', () => {
  expect(pagePath('nl', 'dispute')).toBe('/klopt-niet/');
  expect(pagePath('en', 'dispute')).toBe('/en/not-right/');
  expect(answerPaths('nl').map(({ params }) => params.answer)).toContain('in-delen');
});

test('the second factor leads back to the very question where the debtor was', () => {
  const path = confirmPath('nl', '/in-delen/?stap=controle');
  expect(ownPath(new URL(path, 'https://own.example').searchParams.get('then'), '/')).toBe(
    '/in-delen/?stap=controle',
  );
});
