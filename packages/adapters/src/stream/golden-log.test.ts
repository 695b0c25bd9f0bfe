import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerOptions } from '../contract/ledger.ts';
import { streamPk } from '../dynamodb/keys.ts';
import { parseHead, parseLine } from '../dynamodb/stored-line.ts';
import { memoryStreamItems } from '../memory/stream-items.ts';
import { streamStore } from './stream-store.ts';

const bytes = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'base64' in value
    ? Buffer.from(String(value.base64), 'base64')
    : value;

/** What version 1 of the store wrote on 7 September 2026, byte for byte. It must be readable for ever. */
const golden = JSON.parse(readFileSync(new URL('./fixtures/ledger-v1.json', import.meta.url), 'utf8'), bytes);

const key = { administration: 'books', kind: 'ACCOUNT', id: 'golden' } as const;

const stored = async () => {
  const items = memoryStreamItems();
  for (const line of golden.lines) await items.putLine(streamPk(key), parseLine(line));
  await items.putHead(streamPk(key), parseHead(golden.head), 0);
  return items;
};

test.each([
  ['as stored', 1],
  ['folded again by newer code', 2],
])('the golden log gives its state: %s', async (_, stateVersion) => {
  const fold = { ...ledgerOptions.fold, stateVersion };
  const store = streamStore(await stored(), { ...ledgerOptions, fold });
  const { state, version, pendingSince, hasDecided } = await store.load(key);
  expect(version).toBe(3);
  expect(pendingSince).toBe('2026-09-07T10:00:00Z');
  expect(hasDecided('golden/2')).toBe(true);
  expect(state.open.map(({ number, open }) => [number, open])).toEqual([
    ['2026-0002', 25_838],
    ['2026-0003', 33_757],
    ['2026-0004', 41_676],
    ['2026-0005', 49_595],
    ['2026-0006', 57_514],
  ]);
});

test('the golden log verifies, and its newest hash is what was printed on letters', async () => {
  const history = await streamStore(await stored(), ledgerOptions).history(key);
  expect(history.map(({ commandId }) => commandId)).toEqual(['golden/1', 'golden/2', 'golden/3']);
  expect(history.at(-1)?.hash).toBe('73abad4aa6aa597b22f437d0f280b083d48fdf2351a651691c31b558d30e4613');
});
