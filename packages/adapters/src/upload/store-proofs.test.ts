import { accountKey } from '@voldaan/application/account/fold.ts';
import { LARGEST_PROOF, proofName } from '@voldaan/application/upload/proof.ts';
import { readProof } from '@voldaan/application/upload/read-proof.ts';
import { storeProofs } from '@voldaan/application/upload/store-proofs.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { memoryClock } from '../memory/clock.ts';
import { memoryDocuments } from '../memory/documents.ts';
import { fixedChance } from '../memory/fixed-chance.ts';
import { memoryRateLimits } from '../memory/rate-limits.ts';
import { memoryTexts } from '../memory/texts.ts';
import { inspectFile } from './inspect-file.ts';

const KEY = accountKey('timmer', 'DE-GROOT');
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);
const photo = (name = 'bon.jpg') => ({ name, bytes: JPEG });

const world = () => ({
  texts: memoryTexts(fixedChance('proof')),
  documents: memoryDocuments(),
  limits: memoryRateLimits(memoryClock(instant('2026-09-29T10:00:00Z'))),
});
const store = (services: ReturnType<typeof world>, ...files: Parameters<typeof storeProofs>[2]) =>
  storeProofs(services, KEY, files, inspectFile);

test('a proof lies under its administration and comes back with a plain name and its real type', async () => {
  const services = world();
  const stored = await store(services, photo('../../foto van de "bon".exe'));
  if (!stored.ok) throw new Error(stored.refusal);
  const [proof] = stored.proofs;
  expect(services.documents.keys()).toEqual([`timmer/DE-GROOT/proofs/${proof?.id}`]);
  expect(await readProof(services, KEY, proof?.id ?? '')).toEqual({
    name: 'foto van de bon.jpg',
    type: 'image/jpeg',
    bytes: JPEG,
  });
});

test('nobody else finds it: neither another account nor another administration', async () => {
  const services = world();
  const stored = await store(services, photo());
  const id = stored.ok ? (stored.proofs[0]?.id ?? '') : '';
  expect(await readProof(services, accountKey('timmer', 'YILMAZ'), id)).toBeUndefined();
  expect(await readProof(services, accountKey('bakker', 'DE-GROOT'), id)).toBeUndefined();
  expect(await readProof(services, KEY, 'nothing')).toBeUndefined();
});

test('what a person wrote is no proof, even when it looks like one', async () => {
  const services = world();
  const { id } = await services.texts.keep('timmer', 'DE-GROOT', '{"proof":1');
  expect(await readProof(services, KEY, id)).toBeUndefined();
});

describe('none of several is kept when one is', () => {
  test.each([
    ['proof-empty', { name: 'leeg.jpg', bytes: new Uint8Array() }],
    ['proof-too-large', { name: 'groot.jpg', bytes: new Uint8Array(LARGEST_PROOF + 1) }],
    ['proof-wrong-type', { name: 'bon.jpg', bytes: Buffer.from('<script>alert(1)</script>') }],
    ['proof-unsafe', { name: 'bon.pdf', bytes: Buffer.from('%PDF-1.7\n<</S/JavaScript>>') }],
  ])('%s', async (refusal, file) => {
    const services = world();
    expect(await store(services, photo(), file)).toEqual({ ok: false, refusal });
    expect(services.documents.keys()).toEqual([]);
  });

  test('one too many', async () => {
    const services = world();
    const six = Array.from({ length: 6 }, () => photo());
    expect(await store(services, ...six)).toEqual({ ok: false, refusal: 'proof-too-many' });
    expect(await store(services)).toEqual({ ok: false, refusal: 'proof-empty' });
    expect(services.documents.keys()).toEqual([]);
  });
});

test('an account takes twenty a day', async () => {
  const services = world();
  const five = Array.from({ length: 5 }, () => photo());
  for (let time = 0; time < 4; time += 1) expect(await store(services, ...five)).toMatchObject({ ok: true });
  expect(await store(services, photo())).toEqual({ ok: false, refusal: 'too-many-attempts' });
});

test.each([
  ['C:\\Users\\jan\\bon.png', 'bon.jpg'],
  ['.htaccess', 'htaccess.jpg'],
  ['<img src=x onerror=alert(1)>', 'img srcx onerroralert1.jpg'],
  ['a\r\nset-cookie: x=1.jpg', 'aset-cookie x1.jpg'],
  ['', 'bewijs.jpg'],
  ['...', 'bewijs.jpg'],
  ['Ünïcode betaling №5.pdf', 'Ünïcode betaling 5.jpg'],
  [`${'x'.repeat(500)}.jpg`, `${'x'.repeat(80)}.jpg`],
])('%j is handed out as %j', (sent, name) => {
  expect(proofName(sent, 'image/jpeg')).toBe(name);
});
