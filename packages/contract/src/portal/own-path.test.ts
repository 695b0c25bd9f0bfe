import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each(['/', '/en/', '/pay/', '/api/statement?lang=nl', '/api/receipt/tr_1.pdf'])('%s is ours', (path) => {
  expect(ownPath(path, '/elders')).toBe(path);
});

test.each([
  undefined,
  null,
  '',
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' /pay/',
  '/pay//evil.example',
  'javascript:alert(1)',
  '/@evil.example',
  '/:80',
  `/${'a'.repeat(200)}`,
])('%j is not, and leads where it should', (asked) => {
  expect(ownPath(asked, '/')).toBe('/');
});
