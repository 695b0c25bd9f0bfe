import { expect, test, vi } from 'vitest';
import { browser } from './testing/browser.ts';
import { answered, COOKIE, fakePorts, offeredToDeGroot, RAISED, refused } from './testing/fake-ports.ts';

const PATH = '/api/session/second-factor';
const ADDRESS = { kind: 'address', postcode: '1012 AB', houseNumber: '12' };

test('the script hears what can be asked', async () => {
  expect(await (await browser().get(PATH)).json()).toEqual(offeredToDeGroot);
});

test('a right answer brings a new session', async () => {
  const response = await browser().post(PATH, ADDRESS);
  expect([response.status, await response.json()]).toEqual([201, { language: 'nl' }]);
  expect(response.headers.get('set-cookie')).toContain(`__Host-voldaan-portal=${RAISED}`);
});

test('a wrong answer brings nothing', async () => {
  const response = await browser().post(PATH, { ...ADDRESS, houseNumber: '13' });
  expect(await response.json()).toMatchObject({ status: 422, code: 'second-factor-wrong' });
  expect(response.headers.get('set-cookie')).toBeNull();
});

test.each([{}, null, { kind: 'address' }, { kind: 'amount', amount: '' }, { kind: 'pin', pin: '1234' }])(
  '%j asks for the rest',
  async (body) => {
    expect(await (await browser().post(PATH, body)).json()).toMatchObject({
      code: 'second-factor-incomplete',
    });
  },
);

test('without script the same page asks, and never shows again what was typed', async () => {
  const page = await (await browser().visit(`${PATH}?then=/pay/`)).text();
  expect(page).toContain('Nog een korte controle');
  expect(page).toContain('action="/api/session/second-factor?lang=nl&amp;then=%2Fpay%2F"');
  const wrong = await browser().submit(PATH, { ...ADDRESS, houseNumber: '13' });
  expect(wrong.status).toBe(422);
  const again = await wrong.text();
  expect(again).toContain('Dit komt niet overeen met onze gegevens');
  expect(again).not.toContain('1012 AB"');
});

test('the form goes back to where the debtor was', async () => {
  const response = await browser().submit(`${PATH}?then=/pay/`, ADDRESS);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/pay/']);
  const nowhere = await browser().submit(`${PATH}?lang=en`, ADDRESS);
  expect(nowhere.headers.get('location')).toBe('/api/statement?lang=en');
});

test('who is locked, or can be asked nothing, reads whom to call and finds no form', async () => {
  for (const over of [{ locked: true }, { kinds: [] }]) {
    const ports = fakePorts({ offeredFactors: async () => answered({ ...offeredToDeGroot, ...over }) });
    const page = await (await browser(ports).visit(PATH)).text();
    expect(page).toContain('Lukt het hier niet? Bel Sanne Vos van Timmer &amp; Zn, 020 123 45 67.');
    expect(page).not.toContain('<form');
  }
});

test('who has confirmed already goes on at once', async () => {
  const ports = fakePorts({ offeredFactors: async () => answered({ ...offeredToDeGroot, confirmed: true }) });
  const response = await browser(ports).visit(`${PATH}?then=/pay/`);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/pay/']);
});

test('a stranger is asked nothing', async () => {
  const stranger = browser(fakePorts(), 'somebody-else');
  expect((await stranger.get(PATH)).status).toBe(401);
  expect((await stranger.post(PATH, ADDRESS)).status).toBe(401);
});

test('a proof asks for the second factor: a person is led there, a script is told', async () => {
  const ports = fakePorts({ receiptPdf: async () => refused('second-factor-needed') });
  const person = await browser(ports).visit('/api/receipt/r1.pdf');
  expect([person.status, person.headers.get('location')]).toEqual([303, `${PATH}?lang=nl`]);
  expect(await (await browser(ports).get('/api/receipt/r1.pdf')).json()).toMatchObject({
    status: 403,
    code: 'second-factor-needed',
  });
});

test('opening an account ends the session that the browser had', async () => {
  const closeSession = vi.fn(async () => {});
  await browser(fakePorts({ closeSession })).post('/api/session', { secret: 'right-secret' });
  expect(closeSession).toHaveBeenCalledExactlyOnceWith(COOKIE);
});
