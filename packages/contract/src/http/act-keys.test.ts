import { expect, test } from 'vitest';
import { actKeys, contentOf } from './act-keys.ts';

const counted = () => {
  let made = 0;
  return actKeys(() => {
    made += 1;
    return `key ${made}`;
  });
};

test('an act keeps its key until there is an answer, and is another one afterwards', () => {
  const keys = counted();
  expect(keys.of('POST /payments 100')).toBe('key 1');
  expect(keys.of('POST /payments 100')).toBe('key 1');
  expect(keys.of('POST /payments 200')).toBe('key 2');
  keys.answered('POST /payments 100');
  expect(keys.of('POST /payments 100')).toBe('key 3');
});

test('files are told apart by name and size', () => {
  const form = (text: string) => {
    const body = new FormData();
    body.append('file', new File([text], 'facturen.csv', { lastModified: 1 }));
    return body;
  };
  expect(contentOf(form('a'))).toBe(contentOf(form('b')));
  expect(contentOf(form('a'))).not.toBe(contentOf(form('ab')));
  expect(contentOf(undefined)).toBe('null');
});
