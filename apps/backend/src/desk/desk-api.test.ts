import { describe, expect, test } from 'vitest';
import { DONE, deskUnderTest, STAFF } from './desk-under-test.ts';

describe('who may ask', () => {
  test('without a session every resource answers 401 and asks no port', async () => {
    const { ask, calls } = deskUnderTest();
    for (const path of [
      '/me',
      '/debtors',
      '/debtors/d1',
      '/tasks',
      '/calls',
      '/letters',
      '/releases',
      '/imports',
    ]) {
      const answer = await ask(path, { headers: { cookie: '' } });
      expect([path, answer.status]).toEqual([path, 401]);
    }
    expect(calls).toEqual([]);
  });

  test('a session that has ended is no session', async () => {
    const answer = await deskUnderTest().ask('/me', { headers: { cookie: '__Host-voldaan-desk=ended' } });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'signed-out', title: 'U bent niet meer aangemeld' });
  });

  test('the same without the prefix __Host- is no session: another host could have set it', async () => {
    const answer = await deskUnderTest().ask('/me', { headers: { cookie: 'voldaan-desk=good' } });
    expect(answer.status).toBe(401);
  });

  test('a debtor of another administration does not exist', async () => {
    const { ask, calls } = deskUnderTest({ debtorCard: { ok: false, refusal: { code: 'not-found' } } });
    const answer = await ask('/debtors/of-another');
    expect(answer.status).toBe(404);
    expect(calls).toEqual([{ port: 'debtorCard', asked: [STAFF, 'of-another'] }]);
  });

  test('an address longer than any name of ours does not exist, and asks no port', async () => {
    const { ask, calls, failures } = deskUnderTest();
    const answer = await ask(`/debtors/${'x'.repeat(3_000)}`);
    expect([answer.status, calls, failures]).toEqual([404, [], []]);
  });

  test('signing in sets one cookie that no script can read', async () => {
    const { send } = deskUnderTest({ signIn: { ok: true, value: { token: 'fresh', seconds: 28_800 } } });
    const answer = await send('POST', '/session', { userId: 'sanne' }, { cookie: '' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toBe(
      '__Host-voldaan-desk=fresh; Max-Age=28800; Path=/; HttpOnly; Secure; SameSite=Lax',
    );
  });

  test('signing out ends the session and drops the cookie', async () => {
    const { ask, calls } = deskUnderTest({ signOut: DONE });
    const answer = await ask('/session', { method: 'DELETE' });
    expect(calls).toEqual([{ port: 'signOut', asked: ['good'] }]);
    expect(answer.headers.get('set-cookie')).toContain('__Host-voldaan-desk=; Max-Age=0');
  });
});

describe('changes come only from the desk itself', () => {
  const post = (headers: Record<string, string>) =>
    deskUnderTest({ release: DONE }).ask('/releases/i1', { method: 'POST', headers });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a sister host', { 'sec-fetch-site': 'same-site', origin: 'https://www.example.nl' }],
    ['a typed address', { 'sec-fetch-site': 'none', origin: 'https://desk.example.nl' }],
    [
      'another origin that hides where it is',
      { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    ],
    ['a sandboxed frame', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
  ])('%s is refused', async (_who, headers) => {
    const answer = await post(headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'wrong-origin' });
  });

  test('the desk itself may', async () => {
    expect((await post({})).status).toBe(204);
  });
});

describe('the card', () => {
  const card = { version: '12.2026-09-24', debtor: { name: 'Bakkerij De Groot' } };

  test('comes with its version', async () => {
    const answer = await deskUnderTest({ debtorCard: { ok: true, value: card } }).ask('/debtors/d1');
    expect(answer.headers.get('etag')).toBe('"12.2026-09-24"');
    expect(await answer.json()).toEqual(card);
  });

  test('that has not changed is not sent again', async () => {
    const { ask, calls } = deskUnderTest({ cardVersion: { ok: true, value: card.version } });
    const answer = await ask('/debtors/d1', { headers: { 'if-none-match': '"12.2026-09-24"' } });
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe('');
    // The card itself, and with it the whole history, has not been asked for.
    expect(calls.map(({ port }) => port)).toEqual(['cardVersion']);
  });

  test('that has changed comes whole', async () => {
    const value = { ok: true, value: card } as const;
    const { ask } = deskUnderTest({ cardVersion: { ok: true, value: card.version }, debtorCard: value });
    const answer = await ask('/debtors/d1', { headers: { 'if-none-match': '"11.2026-09-24"' } });
    expect([answer.status, await answer.json()]).toEqual([200, card]);
  });

  test('stays in no cache, and may not be framed', async () => {
    const { headers } = await deskUnderTest({ debtorCard: { ok: true, value: card } }).ask('/debtors/d1');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('a failure of ours is told to us, and to the person only that it is our fault', async () => {
  const { ask, failures } = deskUnderTest();
  const answer = await ask('/tasks');
  expect(answer.status).toBe(500);
  expect(failures.map(({ message }) => message)).toEqual(['the port listTasks was not expected to be asked']);
  expect(await answer.text()).not.toContain('port');
});

test('an English reader is refused in English', async () => {
  const { send } = deskUnderTest({ placeHold: { ok: false, refusal: { code: 'hold-too-long' } } });
  const body = { reason: 'waiting', invoices: 'all', until: '2026-12-31' };
  const answer = await send('POST', '/debtors/d1/holds', body, { 'accept-language': 'en' });
  expect(answer.status).toBe(422);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ code: 'hold-too-long', title: 'This pause is too long' });
});
