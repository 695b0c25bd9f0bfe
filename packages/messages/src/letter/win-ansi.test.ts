import { expect, test } from 'vitest';
import { winAnsi } from './win-ansi.ts';

test('letters that the font lacks lose their accent, all others stay', () => {
  expect(winAnsi('Şahin, Yılmaz & Łukasz Ğ')).toBe('Sahin, Yilmaz & Lukasz G');
  expect(winAnsi('Özdemir, Zoë, 10 €, vóór – 8102\u00a0CD')).toBe('Özdemir, Zoë, 10 €, vóór – 8102\u00a0CD');
  expect(winAnsi('漢')).toBe('?');
});
