import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const css = await readFile(new URL('./tokens.css', import.meta.url), 'utf8');

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Relative luminance (WCAG 2.2). */
const luminance = (hex: string): number => {
  const part = (at: number) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

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
