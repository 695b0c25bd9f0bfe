import { describe, expect, test } from 'vitest';
import { jpegOf, pngOf } from '../testing/pictures.ts';
import { inspectPicture } from './inspect-picture.ts';

const inspect = (bytes: Uint8Array) => inspectPicture(bytes, 2_000);
const text = (words: string): Uint8Array => Buffer.from(words, 'latin1');

describe('a picture tells its type and its size by its content', () => {
  test.each([
    ['a PNG', pngOf(240, 60), 'image/png', 240, 60],
    ['one with transparency', pngOf(30, 90, { colour: 6 }), 'image/png', 30, 90],
    ['a JPEG', jpegOf(640, 128), 'image/jpeg', 640, 128],
    ['one that comes in finer and finer', jpegOf(640, 128, 0xc2), 'image/jpeg', 640, 128],
    ['the largest', pngOf(2_000, 1), 'image/png', 2_000, 1],
  ])('%s', async (_, file, type, width, height) => {
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
    const bytes = expect.anything();
    expect(await inspect(file)).toEqual({ is: 'picture', type, width, height, sha256, bytes });
  });
});

test('what was written along is left out, and the picture is the same with and without it', async () => {
  const plain = [await inspect(pngOf(8, 8)), await inspect(jpegOf(8, 8))];
  const withMore = [
    await inspect(
      pngOf(8, 8, {
        extra: [
          ['tEXt', 'Author\0Sanne'],
          ['eXIf', 'GPS 52.09'],
        ],
      }),
    ),
    await inspect(jpegOf(8, 8, 0xc0, 'GPS 52.09')),
  ];
  expect(withMore).toEqual(plain);
});

test.each([
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['one with a declaration and a comment', '<?xml version="1.0"?><!-- logo --><svg viewBox="0 0 1 1"/>'],
  ['one with a prefix', '<x:svg xmlns:x="http://www.w3.org/2000/svg"/>'],
])('%s is told apart, to say why it is not taken', async (_, file) => {
  expect(await inspect(text(file))).toEqual({ is: 'drawing' });
});

test.each([
  ['a moving picture', text('GIF89a')],
  ['a page', text('<!doctype html><script>alert(1)</script>')],
  ['a document', text('%PDF-1.7')],
  ['nothing', text('')],
])('%s is none', async (_, file) => {
  expect(await inspect(file)).toEqual({ is: 'other' });
});

test.each([
  ['wider', pngOf(2_001, 1)],
  ['higher', jpegOf(10, 2_001)],
])('one pixel %s than the most is too many', async (_, file) => {
  expect(await inspect(file)).toEqual({ is: 'too-many-pixels' });
});

test.each([
  ['a PNG that breaks off', pngOf(240, 60).subarray(0, -20)],
  ['rows that are missing', pngOf(4, 4, { rows: Buffer.alloc(13) })],
  ['a few bytes that unpack to far more than the picture', pngOf(4, 4, { rows: Buffer.alloc(50_000_000) })],
  ['a filter that does not exist', pngOf(4, 4, { filter: 5 })],
  [
    'a palette with transparency in half bytes',
    pngOf(4, 1, { colour: 3, depth: 4, rows: Buffer.alloc(3), extra: [['tRNS', '\0']] }),
  ],
  ['a PNG that comes in finer and finer', pngOf(4, 4, { interlaced: 1 })],
  ['a PNG without pixels', pngOf(0, 4)],
  ['a JPEG without its frame', jpegOf(10, 10, 0xdb)],
  ['a JPEG that breaks off', jpegOf(10, 10).subarray(0, -2)],
  [
    'a page behind the first bytes of a JPEG',
    Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), text('\0\x10JFIF<script>')]),
  ],
])('%s would stop a printer', async (_, file) => {
  expect(await inspect(file)).toEqual({ is: 'broken' });
});
