import { expect, test, vi } from 'vitest';
import { portalApi } from './portal-api.ts';
import { COOKIE, fakePorts, refused } from './testing/fake-ports.ts';

const ORIGIN = 'https://betalen.timmer.example';
const own = { host: 'betalen.timmer.example', origin: ORIGIN };
const inside = { ...own, cookie: `__Host-voldaan-portal=${COOKIE}` };

const send = (ports: ReturnType<typeof fakePorts>, path: string, init: RequestInit) =>
  portalApi(ports).request(`${ORIGIN}${path}`, { method: 'POST', ...init });

const formOf = (...names: readonly string[]): FormData => {
  const form = new FormData();
  for (const name of names) form.append('file', new File([Uint8Array.of(0xff, 0xd8, 0xff)], name));
  return form;
};

test('files of a form and a file as the body reach the account of the session', async () => {
  const storeProofs = vi.fn(fakePorts().storeProofs);
  const ports = fakePorts({ storeProofs });
  const form = await send(ports, '/api/proofs', { body: formOf('a.jpg', 'b.jpg'), headers: inside });
  expect([form.status, await form.json()]).toEqual([
    201,
    { proofs: [{ id: 'p1', name: 'bon.jpg', type: 'image/jpeg' }] },
  ]);
  await send(ports, '/api/proofs?name=c.jpg', { body: 'x', headers: inside });
  expect(storeProofs.mock.calls.map(([session, files]) => [session, files.map(({ name }) => name)])).toEqual([
    ['de-groot', ['a.jpg', 'b.jpg']],
    ['de-groot', ['c.jpg']],
  ]);
});

test('nothing is read from somebody who is not inside, nor from another site', async () => {
  const storeProofs = vi.fn(fakePorts().storeProofs);
  const ports = fakePorts({ storeProofs });
  expect((await send(ports, '/api/proofs', { body: formOf('a.jpg'), headers: own })).status).toBe(401);
  const foreign = { ...inside, origin: 'https://kwaad.example' };
  expect((await send(ports, '/api/proofs', { body: formOf('a.jpg'), headers: foreign })).status).toBe(403);
  expect(storeProofs).not.toHaveBeenCalled();
});

test.each([
  ['proof-wrong-type', 415, 'Dit soort bestand kunnen wij niet aannemen'],
  ['proof-unsafe', 422, 'Deze PDF kunnen wij niet aannemen'],
  ['proof-too-large', 413, 'Dit bestand is te groot'],
  ['proof-too-many', 422, 'Dit zijn te veel bestanden'],
] as const)('%s is told in words', async (code, status, title) => {
  const ports = fakePorts({ storeProofs: async () => refused(code) });
  const answer = await send(ports, '/api/proofs', { body: formOf('a.jpg'), headers: inside });
  expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ code, title })]);
});

test('proofs that went straight to the bucket reach the account by the ids of their links', async () => {
  const giveUploads = vi.fn(fakePorts().giveUploads);
  const storeUploads = vi.fn(fakePorts().storeUploads);
  const ports = fakePorts({ giveUploads, storeUploads });
  const headers = { ...inside, 'content-type': 'application/json' };
  const links = await send(ports, '/api/uploads', { body: '{"sizes":[8000000]}', headers });
  expect([links.status, await links.json()]).toEqual([
    201,
    [{ id: 'u8000000', url: 'https://bucket.test/u', headers: {} }],
  ]);
  const uploads = [{ id: 'b'.repeat(43), name: 'foto.jpg' }];
  const kept = await send(ports, '/api/proofs', { body: JSON.stringify({ uploads }), headers });
  expect([kept.status, await kept.json()]).toEqual([
    201,
    { proofs: [{ id: 'p2', name: 'foto.jpg', type: 'image/jpeg' }] },
  ]);
  expect(giveUploads).toHaveBeenCalledExactlyOnceWith('de-groot', [8_000_000]);
  expect(storeUploads).toHaveBeenCalledExactlyOnceWith('de-groot', uploads);
  const broken = await send(ports, '/api/proofs', {
    body: '{"uploads":[{"id":"../x","name":"x"}]}',
    headers,
  });
  expect(broken.status).toBe(400);
  const outside = { ...own, 'content-type': 'application/json' };
  expect((await send(ports, '/api/uploads', { body: '{"sizes":[1]}', headers: outside })).status).toBe(401);
  expect(giveUploads).toHaveBeenCalledTimes(1);
});

test('no file, and more than the edge passes on, are refused before anybody looks', async () => {
  const storeProofs = vi.fn(fakePorts().storeProofs);
  const ports = fakePorts({ storeProofs });
  const none = await send(ports, '/api/proofs', { body: formOf(), headers: inside });
  expect(await none.json()).toMatchObject({ code: 'proof-empty' });
  const huge = { ...inside, 'content-length': String(768 * 1024 + 1) };
  const flood = await send(ports, '/api/proofs?name=x', { body: 'x', headers: huge });
  expect([flood.status, await flood.json()]).toEqual([413, expect.objectContaining({ code: 'too-large' })]);
  expect(storeProofs).not.toHaveBeenCalled();
});
