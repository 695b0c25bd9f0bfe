import { expect, test, vi } from 'vitest';
import { browser } from './testing/browser.ts';
import { COOKIE, fakePorts, refused } from './testing/fake-ports.ts';

const problemOf = async (response: Response) => ({ status: response.status, ...(await response.json()) });

test('the secret of a link opens a session in a cookie that only this host can read', async () => {
  const response = await browser().post('/api/session', { secret: 'right-secret' });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ language: 'nl' });
  const cookie = response.headers.get('set-cookie') ?? '';
  expect(cookie).toContain(`__Host-voldaan-portal=${COOKIE}`);
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=3600']) {
    expect(cookie).toContain(attribute);
  }
});

test.each([
  ['an unknown secret', { secret: 'wrong-secret' }],
  ['a changed secret', { secret: 'right-secre' }],
  ['half a secret', { secret: 'r' }],
  ['a secret that is no text', { secret: 7 }],
  ['no secret', {}],
])('%s gets the same friendly answer and no cookie', async (_what, body) => {
  const response = await browser().post('/api/session', body);
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await problemOf(response)).toEqual({
    status: 404,
    type: 'urn:voldaan:problem:link-not-working',
    code: 'link-not-working',
    moneyMoved: false,
    title: 'Deze betaallink werkt niet meer',
    detail: 'De link is verlopen, vervangen of niet helemaal overgenomen. Er is niets afgeschreven.',
    next: 'Vraag een nieuwe link aan, of gebruik de code uit uw e-mail of brief. Bellen mag ook.',
  });
});

test('garbage instead of JSON is a link that does not work', async () => {
  const response = await browser().send('/api/session', {
    method: 'POST',
    body: '{"secret":',
    headers: { 'content-type': 'application/json' },
  });
  expect((await problemOf(response)).code).toBe('link-not-working');
});

test('looking at the address with GET opens nothing, for mail filters look too', async () => {
  const openByLink = vi.fn(fakePorts().openByLink);
  const response = await browser(fakePorts({ openByLink })).get('/api/session');
  expect(response.status).toBe(405);
  expect(openByLink).not.toHaveBeenCalled();
});

test('the form with code and postcode sets the cookie and goes on to the statement', async () => {
  const response = await browser().submit('/api/session/code', { code: ' 7F3K-2Q9D ', second: '1012 AB' });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/api/statement?lang=nl');
  expect(response.headers.get('set-cookie')).toContain(`__Host-voldaan-portal=${COOKIE}`);
});

test('the same as JSON answers with the language', async () => {
  const response = await browser().post('/api/session/code', { code: '7F3K-2Q9D', second: '1012 AB' });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ language: 'nl' });
});

test('a wrong code keeps the code on the form, and never the second detail', async () => {
  const response = await browser().submit('/api/session/code', { code: '7F3K-2Q9E', second: '1012 AB' });
  const page = await response.text();
  expect(response.status).toBe(422);
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(page).toContain('<title>Fout: Deze gegevens kennen wij niet samen · Timmer &amp; Zn</title>');
  expect(page).toContain('href="#code"');
  expect(page).toContain('value="7F3K-2Q9E"');
  expect(page).not.toContain('value="1012 AB"');
});

test('markup in a typed code stays text', async () => {
  const page = await (
    await browser().submit('/api/session/code', { code: '"><script>alert(1)</script>', second: 'x' })
  ).text();
  expect(page).not.toContain('<script');
});

test('an empty form says what is missing', async () => {
  const response = await browser().submit('/api/session/code?lang=en', { code: '', second: '' });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('Fill in the code and a second detail');
});

test('too many attempts are told so', async () => {
  const ports = fakePorts({ openByCode: async () => refused('too-many-attempts') });
  const response = await browser(ports).post('/api/session/code', { code: 'AAAA', second: 'BBBB' });
  expect((await problemOf(response)).status).toBe(429);
});

test('leaving ends the session and takes the cookie away', async () => {
  const closeSession = vi.fn(async () => {});
  const response = await browser(fakePorts({ closeSession })).send('/api/session', { method: 'DELETE' });
  expect(response.status).toBe(204);
  expect(closeSession).toHaveBeenCalledExactlyOnceWith(COOKIE);
  expect(response.headers.get('set-cookie')).toMatch(/^__Host-voldaan-portal=;.*Max-Age=0/);
});
