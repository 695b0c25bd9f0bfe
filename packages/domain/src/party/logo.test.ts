import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedIn } from './logo.ts';

const BOX = { width: 240, height: 40 };

test.each([
  ['a wide one gets as wide as the box', { width: 1200, height: 100 }, { width: 240, height: 20 }],
  ['a tall one gets as high as the box', { width: 100, height: 400 }, { width: 10, height: 40 }],
  ['one of the same shape fills it', { width: 480, height: 80 }, BOX],
  ['a small one stays small', { width: 60, height: 20 }, { width: 60, height: 20 }],
  ['a line stays visible', { width: 2000, height: 1 }, { width: 240, height: 1 }],
])('%s', (_, picture, shown) => {
  expect(fittedIn(picture, BOX)).toEqual(shown);
});

test('it never leaves the box, and its shape changes by less than a pixel', () => {
  const side = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const shown = fittedIn({ width, height }, BOX);
      expect(shown.width).toBeLessThanOrEqual(BOX.width);
      expect(shown.height).toBeLessThanOrEqual(BOX.height);
      const scale = Math.min(BOX.width / width, BOX.height / height, 1);
      expect(Math.abs(shown.width - width * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(shown.height - height * scale)).toBeLessThanOrEqual(1);
    }),
  );
});
