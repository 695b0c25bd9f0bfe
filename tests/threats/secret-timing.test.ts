import { accountKey } from '@voldaan/application/account/fold.ts';
import { importFiles } from '@voldaan/application/intake/import-files.ts';
import { newPersonalLink } from '@voldaan/application/link/personal-link.ts';
import { revokeLinks } from '@voldaan/application/link/revoke-links.ts';
import { typedCodeOf } from '@voldaan/application/link/typed-code.ts';
import type { Services } from '@voldaan/application/services.ts';
import { sameSecret } from '@voldaan/application/session/same-secret.ts';
import { memoryWorld } from '@voldaan/backend/compose/desk/testing/world.ts';
import { portalPorts } from '@voldaan/backend/compose/portal/portal-ports.ts';
import { portalApi } from '@voldaan/backend/portal/portal-api.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBooks, TIMMER } from '../journeys/world/books.ts';
import { DE_GROOT, listed, listOf } from '../journeys/world/list.ts';

const ORIGIN = 'https://betalen.test';
const WATCHED = [
  'secrets',
  'items',
  'reservations',
  'limits',
  'newLinks',
  'accounts',
  'documents',
  'mailer',
] as const;

/** The services, with the name of every call of a port written down in order. */
const watched = (services: Services, calls: string[]): Services => ({
  ...services,
  ...Object.fromEntries(
    WATCHED.map((port) => [
      port,
      new Proxy(services[port], {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          return (...asked: readonly unknown[]) => {
            calls.push(`${port}.${String(name)}`);
            return Reflect.apply(member, target, asked);
          };
        },
      }),
    ]),
  ),
});

const world = memoryWorld('2026-08-24T08:00:00Z');
const { services } = world;
let debtor: Debtor;

/** One request at the portal's own routes: what it answered, and what it asked of the ports. */
const ask = async (path: string, body: unknown) => {
  const calls: string[] = [];
  const api = portalApi(portalPorts(watched(services, calls), () => {}));
  const response = await api.request(`${ORIGIN}/api${path}`, {
    method: 'POST',
    headers: { origin: ORIGIN, host: 'betalen.test', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text(), calls };
};

beforeAll(async () => {
  await openBooks(services.items, TIMMER);
  const by = { id: 'finance', name: 'Finance' };
  const file = listOf([[DE_GROOT, listed({ number: '2026-1187' })]]);
  expect(await importFiles(services, TIMMER.id, by, [file])).toMatchObject({ ok: true });
  await world.settle();
  const [item] = await services.items.all<Debtor>(TIMMER.id, 'DEBTOR');
  if (!item) throw new Error('Nobody came in.');
  debtor = item.value;
});

const secretIn = (link: string): string => link.slice(link.indexOf('#') + 1);
const codeOf = (): string => typedCodeOf(services, TIMMER.id, debtor);

describe('what a refusal costs tells nothing about what exists', () => {
  test('a code that nobody knows, and one with a wrong second thing, ask the same of every port', async () => {
    const known = await ask('/session/code', { code: codeOf(), second: '9999 ZZ' });
    const unknown = await ask('/session/code', { code: 'ZZZZZZZZZZ', second: '9999 ZZ' });
    const byInvoice = await ask('/session/code', { code: codeOf(), second: '2026-9999' });
    expect(known.status).toBe(422);
    expect(unknown).toEqual(known);
    expect(byInvoice).toEqual(known);
    expect(known.calls).toContain('items.get');
  });

  test('so do a link that nobody knows, one that was taken back, and one of another make', async () => {
    const old = await newPersonalLink(services, TIMMER.id, debtor, { use: 'pay' });
    expect((await ask('/session', { secret: secretIn(old) })).status).toBe(201);
    await revokeLinks(services, accountKey(TIMMER.id, debtor.id));
    const unknown = await ask('/session', { secret: 'y'.repeat(43) });
    expect(unknown.status).toBe(404);
    expect(await ask('/session', { secret: secretIn(old) })).toEqual(unknown);
    expect(await ask('/session', { secret: codeOf() })).toEqual(unknown);
  });

  test('asking for a new link looks at nothing that exists: that happens after the answer', async () => {
    const asked = [
      { code: codeOf() },
      { code: 'ZZZZZ-ZZZZZ' },
      { postcode: '8102 CD', invoice: '2026-1187' },
      { postcode: '1000 AA', invoice: 'none' },
      { secret: 'y'.repeat(43) },
    ];
    for (const body of asked) {
      expect(await ask('/links', body)).toEqual({
        status: 202,
        text: '{"asked":true}',
        calls: ['limits.take', 'newLinks.ask'],
      });
    }
  });
});

describe('comparing secrets', () => {
  /** A hash whose every character tells that it was read. */
  const reading = (seen: number[]) => ({
    hash: (text: string) =>
      ({
        length: 64,
        charCodeAt: (at: number) => {
          seen.push(at);
          return services.hash(text).charCodeAt(at);
        },
      }) as string,
  });

  test.each([
    ['the same', '8102CD', '8102CD', true],
    ['different at once', 'X102CD', '8102CD', false],
    ['different at the end', '8102CE', '8102CD', false],
    ['of another length', '8102CDX', '8102CD', false],
    ['empty', '', '8102CD', false],
  ])('reads both to the end when they are %s', (_what, a, b, same) => {
    const seen: number[] = [];
    expect(sameSecret(reading(seen), a, b)).toBe(same);
    expect(seen).toHaveLength(128);
  });
});
