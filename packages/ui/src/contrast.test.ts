import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contrast, standsOut } from './contrast.ts';

const css = await readFile(new URL('./tokens.css', import.meta.url), 'utf8');

/** A token in both schemes, as the newest browsers read it. */
const token = (name: string): readonly [string, string] => {
  const match = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!match?.[1] || !match[2]) throw new Error(`No token ${name}`);
  return [match[1], match[2]];
};

test.each([
  ['ink', 'sheet', 4.5],
  ['ink', 'paper', 4.5],
  ['ink', 'well', 4.5],
  ['ink-soft', 'sheet', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['action', 'sheet', 4.5],
  ['action', 'paper', 4.5],
  ['on-action', 'action', 4.5],
  ['paid', 'paid-wash', 4.5],
  ['wait', 'wait-wash', 4.5],
  ['hold', 'hold-wash', 4.5],
  ['error', 'error-wash', 4.5],
  ['error', 'sheet', 4.5],
  ['ink', 'error-wash', 4.5],
  ['planned', 'sheet', 4.5],
  ['edge', 'sheet', 3],
  ['edge', 'paper', 3],
])('%s on %s keeps a contrast of at least %d, light and dark', (front, back, least) => {
  const [front0, front1] = token(front);
  const [back0, back1] = token(back);
  expect(contrast(front0, back0)).toBeGreaterThanOrEqual(least);
  expect(contrast(front1, back1)).toBeGreaterThanOrEqual(least);
});

test('a browser without light-dark() sees the same light colours', () => {
  for (const [, name, light] of css.matchAll(/--([\w-]+): light-dark\((#\w{6}),/g)) {
    expect(css).toContain(`--${name}: ${light};`);
  }
});

test('a band stands out on white from 3 to 1', () => {
  // #949494 is the lightest grey that reaches 3 to 1 on white; #959595 gives 2.99.
  expect([standsOut('#949494'), standsOut('#959595')]).toEqual([true, false]);
});
