import { expect, test, vi } from 'vitest';
import { browser } from './testing/browser.ts';
import { fakePorts, refused } from './testing/fake-ports.ts';

const watched = () => {
  const askNewLink = vi.fn(fakePorts().askNewLink);
  return { askNewLink, ...browser(fakePorts({ askNewLink }), '') };
};

test.each([
  [{ secret: 'x'.repeat(43) }, { by: 'secret', secret: 'x'.repeat(43) }],
  [{ code: ' K7P49-2TXM3 ' }, { by: 'code', code: 'K7P49-2TXM3' }],
  [
    { postcode: '1012 AB', invoice: '2026-1187' },
    { by: 'invoice', postcode: '1012 AB', invoice: '2026-1187' },
  ],
])('%j is passed on, and answered as anything else', async (body, asked) => {
  const { post, askNewLink } = watched();
  const response = await post('/api/links', body);
  expect([response.status, await response.json()]).toEqual([202, { asked: true }]);
  expect(askNewLink.mock.calls[0]?.[0]).toEqual(asked);
});

test.each([{}, null, { postcode: '1012 AB' }, { invoice: '1' }, { code: '  ' }, { code: 7 }])(
  '%j is not enough',
  async (body) => {
    const { post, askNewLink } = watched();
    expect(await (await post('/api/links', body)).json()).toMatchObject({
      status: 422,
      code: 'new-link-incomplete',
    });
    expect(askNewLink).not.toHaveBeenCalled();
  },
);

test('without script a page says to look in the mailbox, or what is missing', async () => {
  const { submit } = watched();
  const asked = await submit('/api/links?lang=nl', { code: '', postcode: '1012 AB', invoice: '2026-1187' });
  expect(asked.status).toBe(202);
  expect(await asked.text()).toContain('Kijk in uw mailbox');
  const missing = await submit('/api/links?lang=en', { code: '', postcode: '', invoice: '' });
  expect(missing.status).toBe(422);
  expect(await missing.text()).toContain('Fill in a code, or your postcode and an invoice number');
});

test('networks are told apart by what our router saw; an IPv6 network counts as one', async () => {
  const { send, askNewLink } = watched();
  for (const address of ['203.0.113.7', '2001:DB8:1:2:aaaa::1', '2001:db8:1:2:bbbb::2']) {
    await send('/api/links', {
      method: 'POST',
      body: '{"code":"K7P49"}',
      headers: { 'content-type': 'application/json', 'x-voldaan-viewer': address },
    });
  }
  expect(askNewLink.mock.calls.map(([, network]) => network)).toEqual([
    '203.0.113.7',
    '2001:db8:1:2',
    '2001:db8:1:2',
  ]);
});

test('too many from one network are told so', async () => {
  const ports = fakePorts({ askNewLink: async () => refused('too-many-attempts') });
  expect((await browser(ports).post('/api/links', { code: 'K7P49' })).status).toBe(429);
});
