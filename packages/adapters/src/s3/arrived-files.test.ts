import { expect, test } from 'vitest';
import { parseArrivedFiles } from './arrived-files.ts';

const arrived = (...keys: readonly string[]) => ({
  Records: keys.map((key) => ({
    eventName: 'ObjectCreated:Put',
    s3: { bucket: { name: 'b' }, object: { key } },
  })),
});

test('a key comes as it was, whatever S3 made of it', () => {
  expect(parseArrivedFiles(arrived('inbound-mail/4oad8', 'inbound-mail/a%2Bb+c%25'))).toEqual([
    'inbound-mail/4oad8',
    'inbound-mail/a+b c%',
  ]);
});

test('another event is refused', () => {
  expect(() => parseArrivedFiles({ Records: [{ Sns: {} }] })).toThrow('object');
});
