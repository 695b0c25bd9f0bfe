import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blobs } from './blobs.ts';
import { collection } from './collection.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voldaan-durable-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was set or deleted is so after opening again', () => {
  const first = collection<{ n: number }>(folder, 'things');
  first.set('a', { n: 1 });
  first.set('b', { n: 2 });
  first.set('a', { n: 3 });
  expect(first.delete('b')).toBe(true);
  expect(first.delete('b')).toBe(false);

  const second = collection<{ n: number }>(folder, 'things');
  expect(second.values()).toEqual([{ n: 3 }]);
  second.set('c', { n: 4 });
  expect(collection<{ n: number }>(folder, 'things').values()).toEqual([{ n: 3 }, { n: 4 }]);
});

test('half a last line of a killed process is dropped and does not spoil the next', () => {
  collection<number>(folder, 'things').set('a', 1);
  appendFileSync(join(folder, 'things.jsonl'), '["b",');
  collection<number>(folder, 'things').set('c', 3);
  expect(collection<number>(folder, 'things').values()).toEqual([1, 3]);
});

test.each(['in memory', 'in a folder'])('bytes %s come back under any name', (where) => {
  const store = blobs(where === 'in memory' ? undefined : folder);
  const name = `../../etc/${'x'.repeat(1000)}`;
  store.put(name, new Uint8Array([0, 255, 10]));
  expect([...(store.get(name) ?? [])]).toEqual([0, 255, 10]);
  store.delete(name);
  expect(store.get(name)).toBeUndefined();
});
