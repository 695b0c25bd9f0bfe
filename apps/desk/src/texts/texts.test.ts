import { DESK_FACTS } from '@voldaan/contract/desk/refusal.ts';
import { DESK_TEXTS_EN } from '@voldaan/contract/desk/refusal-texts.en.ts';
import { DESK_TEXTS_NL } from '@voldaan/contract/desk/refusal-texts.nl.ts';
import { describe, expect, test } from 'vitest';
import { TEXTS } from './texts.ts';

/** Every key of every text, as a path; lists count by their length. */
const paths = (texts: unknown, at = ''): readonly string[] => {
  if (typeof texts !== 'object' || texts === null) return [at];
  return Object.entries(texts).flatMap(([key, value]) => paths(value, `${at}.${key}`));
};

const leaves = (texts: unknown): readonly unknown[] =>
  typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(leaves) : [texts];

const strings = (texts: unknown): readonly string[] =>
  leaves(texts).filter((leaf) => typeof leaf === 'string');

describe('texts of the desk', () => {
  test('English has exactly what Dutch has', () => {
    expect(paths(TEXTS.en).toSorted()).toEqual(paths(TEXTS.nl).toSorted());
  });

  test('none is empty', () => {
    expect(strings(TEXTS).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('none numbers a reminder', () => {
    const numbered =
      /\b(\d+e|eerste|tweede|derde|first|second|third)\s+(herinnering|aanmaning|reminder|notice)/i;
    expect(strings(TEXTS).filter((text) => numbered.test(text))).toEqual([]);
  });

  test('every refusal is worded, and says that nothing was lost or what to do now', () => {
    for (const texts of [DESK_TEXTS_NL, DESK_TEXTS_EN]) {
      expect(Object.keys(texts).toSorted()).toEqual(Object.keys(DESK_FACTS).toSorted());
      expect(strings(texts).filter((text) => text.trim() === '')).toEqual([]);
    }
  });
});

test('a list of invoices is named in full up to three, and counted above', () => {
  const { invoiceNames } = TEXTS.nl.words;
  expect(invoiceNames([])).toBe('de open facturen');
  expect(invoiceNames(['A'])).toBe('factuur A');
  expect(invoiceNames(['A', 'B', 'C'])).toBe('facturen A, B en C');
  expect(invoiceNames(['A', 'B', 'C', 'D'])).toBe('4 facturen');
});
