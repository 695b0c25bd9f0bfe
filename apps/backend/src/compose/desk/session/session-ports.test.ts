import { expect, test } from 'vitest';
import { deskPorts } from '../desk-ports.ts';
import { code, openDesk, value } from '../testing/desk.ts';
import { lookedAfter } from '../testing/looked-after.ts';
import { signInWorld } from '../testing/sign-in-world.ts';

const CALLER = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0', network: '192.0.2.1' };
const MONDAY = '2026-08-24T08:00:00Z';

test('one click signs in; the token names the user and his books, and ends with signing out', async () => {
  const { desk } = await openDesk(MONDAY);
  const { users } = value(await desk.signInChoices());
  expect(users.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Amina Yilmaz: sales',
    'Joris Bakker: collector',
    'Sanne Vos: admin',
  ]);
  const { token, seconds } = value(await desk.signIn('sanne', CALLER));
  expect(seconds).toBe(7 * 86_400);
  expect(await desk.findSession(token)).toMatchObject({ actor: { id: 'sanne' }, administration: 'bakker' });
  await desk.signOut(token);
  expect(await desk.findSession(token)).toBeUndefined();
});

test('other books are chosen by a new token; the old one is worth nothing any more', async () => {
  const { desk, staffOf } = await openDesk(MONDAY);
  const { token } = value(await desk.signIn('sanne', CALLER));
  const staff = staffOf('sanne', 'admin', 'bakker');
  expect(code(await desk.chooseAdministration(staff, token, 'nobody'))).toBe('not-found');
  expect(await desk.findSession(token)).toBeDefined();
  const fresh = value(await desk.chooseAdministration(staff, token, 'timmer'));
  expect(await desk.findSession(token)).toBeUndefined();
  expect(await desk.findSession(fresh.token)).toMatchObject({ administration: 'timmer' });
});

test('without demo users nobody is offered and nobody gets in', async () => {
  const { services } = await openDesk(MONDAY);
  const deployed = deskPorts(services, { ...signInWorld(services), demoUsers: false });
  expect(value(await deployed.signInChoices())).toEqual({ users: [], companies: [] });
  expect(code(await deployed.signIn('sanne', CALLER))).toBe('not-allowed');
});

test('me tells the day, the books and what waits', async () => {
  const { desk, sanne } = await openDesk(MONDAY);
  expect(value(await desk.me(sanne))).toEqual({
    user: sanne.actor,
    may: ['look', 'contact', 'work', 'approve', 'administer'],
    needsPasskey: false,
    administration: { id: 'timmer', name: 'Timmer & Zn' },
    administrations: [
      { id: 'bakker', name: 'Bakkerij Zon' },
      { id: 'timmer', name: 'Timmer & Zn' },
    ],
    today: '2026-08-24',
    now: '2026-08-24T08:00:00Z',
    counts: { decide: 0, call: 0, print: 0, release: 0 },
  });
});

test('whoever only looks may change nothing; sales speaks with debtors and pauses', async () => {
  const { desk, staffOf, bringIn, onlyDebtor } = await openDesk(MONDAY);
  await bringIn(
    'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam\n1;21-08-2026;04-09-2026;10,00;De Groot',
  );
  const id = await onlyDebtor();
  const until = value(await desk.me(staffOf('sanne', 'admin'))).today;
  const hold = { reason: 'even wachten', invoices: 'all' as const, until };
  expect(code(await desk.placeHold(staffOf('kim', 'viewer'), id, hold))).toBe('not-allowed');
  expect(code(await desk.placeHold(staffOf('amina', 'sales'), id, hold))).toBe('not-found');
  await lookedAfter(desk, staffOf('sanne', 'admin'), id, 'amina');
  expect(code(await desk.placeHold(staffOf('amina', 'sales'), id, hold))).toBe('accepted');
  expect(code(await desk.endHold(staffOf('amina', 'sales'), id, 'H1'))).toBe('not-allowed');
  expect(code(await desk.release(staffOf('joris', 'collector'), 'I1'))).toBe('not-allowed');
});
