import { addPerson } from '@voldaan/application/staff/add-person.ts';
import { setRole } from '@voldaan/application/staff/set-role.ts';
import { deskPorts } from '@voldaan/backend/compose/desk/desk-ports.ts';
import { openDesk } from '@voldaan/backend/compose/desk/testing/desk.ts';
import { signInWorld } from '@voldaan/backend/compose/desk/testing/sign-in-world.ts';
import { deskApi } from '@voldaan/backend/desk/desk-api.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLIENT, type Known, openProvider } from './world/provider.ts';
import { walkBack } from './world/walk.ts';

const DESK = 'https://desk.test';
const KIM: Known = { sub: 'k-7', email: 'Kim@Timmer.example', email_verified: true };

let provider: Awaited<ReturnType<typeof openProvider>>;

beforeAll(async () => {
  provider = await openProvider(`${DESK}/api/sign-in/openid/return`);
});
afterAll(() => provider.stop());

/** A desk at which Kim is listed, and a company that may speak for its own domain. */
const aDesk = async (vouches: 'claim' | 'tenant' = 'claim') => {
  const { services } = await openDesk('2026-08-24T08:00:00Z');
  const kim = await addPerson(services, { email: 'kim@timmer.example', name: 'Kim de Wit', language: 'nl' });
  await setRole(services, 'timmer', kim.id, 'approver');
  const client = {
    ...CLIENT,
    id: 'company',
    name: 'Bedrijf',
    issuer: provider.issuer,
    domains: ['timmer.example'],
    vouches,
  };
  const ports = deskPorts(services, {
    ...signInWorld(services),
    demoUsers: false,
    openIdClients: { all: async () => [client] },
  });
  const failures: Error[] = [];
  const api = deskApi(ports, DESK, (error) => failures.push(error));
  const post = (path: string, body: unknown) =>
    api.request(`${DESK}/api${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: DESK, 'sec-fetch-site': 'same-origin' },
    });
  const get = (address: string | URL, cookie: string) =>
    api.request(String(address), { headers: { cookie, 'sec-fetch-site': 'cross-site' } });

  /** Leaves for the provider. @returns where it sends the browser back to, and the cookie that was kept */
  const leave = async () => {
    const begun = await post('/sign-in/openid', { client: 'company' });
    const { address } = (await begun.json()) as { address: string };
    const [cookie = ''] = (begun.headers.get('set-cookie') ?? '').split(';');
    return { address, cookie, back: await walkBack(address, DESK) };
  };
  const signIn = async (person: Known) => {
    provider.admit(person);
    const { back, cookie } = await leave();
    return get(back, cookie);
  };
  return { services, kim, failures, leave, get, signIn };
};

const sessionIn = (response: Response): string =>
  /__Host-voldaan-desk=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '';

test('whoever is listed comes in through the company, sure enough to decide about money', async () => {
  const { signIn, get, failures } = await aDesk();
  const back = await signIn(KIM);
  expect([back.status, back.headers.get('location')]).toEqual([303, '/']);
  const me = await get(`${DESK}/api/me`, sessionIn(back));
  expect(await me.json()).toMatchObject({
    user: { name: 'Kim de Wit', role: 'approver' },
    needsPasskey: false,
  });
  expect(failures).toEqual([]);
});

test('the way out carries state, nonce and a challenge; the secret of the client stays at home', async () => {
  const { leave } = await aDesk();
  provider.admit(KIM);
  const asked = new URL((await leave()).address).searchParams;
  expect([...asked.keys()].toSorted()).toEqual(
    [
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ].toSorted(),
  );
  expect(asked.get('code_challenge_method')).toBe('S256');
});

test('after that the account counts, not the address', async () => {
  const { services, kim, signIn } = await aDesk();
  await signIn(KIM);
  expect((await services.staff.people.get(kim.id))?.value.subjects).toEqual([
    { issuer: provider.issuer, subject: 'k-7' },
  ]);
  const renamed = await signIn({ ...KIM, email: 'k.dewit@timmer.example' });
  expect(renamed.headers.get('location')).toBe('/');
  // Somebody else was given the address of Kim; he is not Kim.
  const successor = await signIn({ ...KIM, sub: 'k-8' });
  expect(successor.headers.get('location')).toBe('/sign-in?failed=company');
  expect(sessionIn(successor)).toBe('');
});

test.each<[string, Known]>([
  ['nobody verified', { ...KIM, sub: 'k-9', email_verified: false }],
  ['says nothing about', { sub: 'k-10', email: 'kim@timmer.example' }],
  ['is of another domain', { ...KIM, sub: 'k-11', email: 'kim@elsewhere.example' }],
  ['is not listed', { ...KIM, sub: 'k-12', email: 'sam@timmer.example' }],
])('an address that %s opens nothing', async (_, person) => {
  const { signIn } = await aDesk();
  const back = await signIn(person);
  expect(back.headers.get('location')).toBe('/sign-in?failed=company');
  expect(sessionIn(back)).toBe('');
});

test('the tenant of one company vouches for its addresses without the claim', async () => {
  const { signIn } = await aDesk('tenant');
  const back = await signIn({ sub: 'k-13', email: 'kim@timmer.example' });
  expect(back.headers.get('location')).toBe('/');
});

test('a way back works in the browser that left, once, and with its own state', async () => {
  const { leave, get } = await aDesk();
  provider.admit(KIM);
  const mine = await leave();
  const theirs = await leave();
  const failed = '/sign-in?failed=company';
  // Another browser is handed my address (login CSRF).
  expect((await get(mine.back, '')).headers.get('location')).toBe(failed);
  expect((await get(mine.back, theirs.cookie)).headers.get('location')).toBe(failed);
  expect((await get(mine.back, mine.cookie)).headers.get('location')).toBe('/');
  expect((await get(mine.back, mine.cookie)).headers.get('location')).toBe(failed);
});
