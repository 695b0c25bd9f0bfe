import { jpegOf, pngOf } from '@voldaan/adapters/testing/pictures.ts';
import { expect, test } from 'vitest';
import { portalPorts } from '../../portal/portal-ports.ts';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';

const WIDE = { name: 'timmer.png', bytes: pngOf(480, 60) };

const opened = async () => {
  const world = await openDesk('2026-08-24T08:00:00Z');
  const { desk, sanne, services } = world;
  const portal = portalPorts(services, (error) => {
    throw error;
  });
  const settings = async () => value(await desk.readAdministration(sanne));
  const put = async (file: { name: string; bytes: Uint8Array }) =>
    code(await desk.putLogo(sanne, (await settings()).version, file));
  /** What anybody gets at the address of the logo that is shown now. */
  const publicly = async (administration = 'timmer') =>
    portal.logo(administration, (await settings()).logo?.url.split('/').at(-1) ?? '');
  return { ...world, settings, put, publicly };
};

test('a logo is set, seen by everybody, replaced and taken away again', async () => {
  const { desk, sanne, settings, put, publicly } = await opened();
  expect((await settings()).logo).toBeNull();
  expect(await put(WIDE)).toBe('accepted');
  const first = await settings();
  expect(first.logo).toMatchObject({ name: 'timmer.png', width: 480, height: 60, bytes: WIDE.bytes.length });
  expect(await publicly()).toMatchObject({ ok: true, value: { type: 'image/png' } });
  const hash = first.logo?.url.split('/').at(-1) ?? '';
  expect(value(await desk.seeLogo(sanne, hash)).bytes).toEqual(new Uint8Array(WIDE.bytes));

  expect(await put({ name: 'timmer.jpg', bytes: jpegOf(90, 90) })).toBe('accepted');
  const second = await settings();
  expect(second.logo).toMatchObject({ name: 'timmer.jpg', width: 90, height: 90 });
  expect(second.details).toEqual(first.details);
  // A mail that was sent with the first one still shows it.
  expect(value(await desk.seeLogo(sanne, hash)).type).toBe('image/png');

  value(await desk.removeLogo(sanne, second.version));
  expect((await settings()).logo).toBeNull();
});

test.each([
  ['logo-svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['logo-wrong-type', 'GIF89a'],
  ['logo-broken', pngOf(40, 40).subarray(0, -20)],
  ['logo-too-many-pixels', pngOf(2_001, 1)],
  ['logo-too-large', Buffer.alloc(204_801, 1)],
])('%s: nothing changes', async (refusal, content) => {
  const { settings, put } = await opened();
  expect(await put({ name: 'logo.png', bytes: Buffer.from(content) })).toBe(refusal);
  expect((await settings()).logo).toBeNull();
});

test('only an administrator changes it, and not over what a colleague changed in between', async () => {
  const { desk, sanne, staffOf, settings, put } = await opened();
  const { version } = await settings();
  expect(code(await desk.putLogo(staffOf('bo', 'approver'), version, WIDE))).toBe('not-allowed');
  expect(code(await desk.removeLogo(staffOf('bo', 'approver'), version))).toBe('not-allowed');
  expect(await put(WIDE)).toBe('accepted');
  expect(code(await desk.putLogo(sanne, version, WIDE))).toBe('changed-meanwhile');
});

test('nothing but a logo can be asked for at its address, of whomever', async () => {
  const { bringIn, onlyDebtor, put, publicly, services } = await opened();
  await bringIn(DE_GROOT);
  await put(WIDE);
  const portal = portalPorts(services, () => undefined);
  const hash = 'a'.repeat(64);
  await services.documents.put(`timmer/${await onlyDebtor()}/proofs/${hash}`, WIDE.bytes, 'image/png');
  await services.documents.put(`bakker/logo/${hash}`, Buffer.from('<html>'), 'text/html');
  for (const [administration, asked] of [
    [`timmer/${await onlyDebtor()}/proofs`, hash],
    ['bakker', hash],
    ['..', hash],
    ['timmer', `../logo/${hash}`],
  ] as const) {
    expect(await portal.logo(administration, asked)).toMatchObject({ ok: false });
  }
  expect(await publicly('bakker')).toMatchObject({ ok: false });
});
