import { deskPorts } from '@voldaan/backend/compose/desk/desk-ports.ts';
import { DE_GROOT, openDesk } from '@voldaan/backend/compose/desk/testing/desk.ts';
import { signInWorld } from '@voldaan/backend/compose/desk/testing/sign-in-world.ts';
import type { DebtorSession } from '@voldaan/backend/compose/portal/debtor-session.ts';
import { portalPorts } from '@voldaan/backend/compose/portal/portal-ports.ts';
import { deskApi } from '@voldaan/backend/desk/desk-api.ts';
import { portalApi } from '@voldaan/backend/portal/portal-api.ts';
import { Proofs } from '@voldaan/contract/portal/proofs.ts';
import { beforeEach, expect, test } from 'vitest';

// Which content is taken and which is not: packages/adapters/src/upload/inspect-file.test.ts.

const SCRIPT = '<html><script>alert(document.domain)</script></html>';
/** A photograph to whoever looks at its first bytes, a page to whoever sniffs further. */
const POLYGLOT = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]),
  Buffer.from(SCRIPT),
]);

const opened = async () => {
  const desk = await openDesk('2026-08-24T08:00:00Z');
  await desk.bringIn(DE_GROOT);
  const id = await desk.onlyDebtor();
  const fail = (error: unknown): void => {
    throw error;
  };
  const session: DebtorSession = { administration: 'timmer', account: id, series: 0, assurance: 'link' };
  const portal = portalApi<DebtorSession>({
    ...portalPorts(desk.services, fail),
    sessionOf: async () => ({ ok: true, value: session }),
  });
  const staff = { actor: desk.sanne.actor, assurance: 'strong', administration: 'timmer' } as const;
  const ports = deskPorts(desk.services, signInWorld(desk.services));
  const site = deskApi({ ...ports, findSession: async () => staff }, 'https://desk.test', fail);
  const send = (name: string, bytes: string | Uint8Array, type: string) => {
    const body = new FormData();
    body.append('file', new File([bytes as BlobPart], name, { type }));
    return portal.request('https://betalen.test/api/proofs', {
      method: 'POST',
      body,
      headers: { origin: 'https://betalen.test', host: 'betalen.test' },
    });
  };
  const download = (proof: string) =>
    site.request(`https://desk.test/api/debtors/${id}/proofs/${proof}`, {
      headers: { cookie: '__Host-voldaan-desk=any' },
    });
  return { send, download };
};

let world: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  world = await opened();
});

test.each([
  ['bon.jpg', SCRIPT, 'image/jpeg'],
  ['bon.pdf', SCRIPT, 'application/pdf'],
  ['bon.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/svg+xml'],
  ['bon.html', SCRIPT, 'text/html'],
  ['bon.xml', '<?xml version="1.0"?><x/>', 'application/xml'],
])('%s with a script in it is no proof, whatever it is called and said to be', async (name, bytes, type) => {
  const heard = await world.send(name, bytes, type);
  expect([heard.status, await heard.json()]).toEqual([
    415,
    expect.objectContaining({ code: 'proof-wrong-type' }),
  ]);
});

test('a document that runs JavaScript is refused', async () => {
  const heard = await world.send(
    'bon.pdf',
    '%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj',
    'application/pdf',
  );
  expect([heard.status, await heard.json()]).toEqual([
    422,
    expect.objectContaining({ code: 'proof-unsafe' }),
  ]);
});

test('what looks like a photograph and is a page too is only ever downloaded, as a photograph', async () => {
  const heard = await world.send('bon.html', POLYGLOT, 'text/html');
  const { proofs } = Proofs.parse(await heard.json());
  const file = await world.download(proofs[0]?.id ?? '');
  expect(file.status).toBe(200);
  expect(file.headers.get('content-type')).toBe('image/jpeg');
  expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''bon.jpg");
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect(file.headers.get('content-security-policy')).toContain('sandbox');
  expect(Buffer.from(await file.arrayBuffer()).equals(POLYGLOT)).toBe(true);
});

test('an id of something else opens nothing', async () => {
  for (const id of ['x', '..%2F..%2Fmail%2FM1.json', 'mail-M1'])
    expect((await world.download(id)).status).toBe(404);
});
