import { deskPorts } from '@voldaan/backend/compose/desk/desk-ports.ts';
import { DE_GROOT, openDesk } from '@voldaan/backend/compose/desk/testing/desk.ts';
import { signInWorld } from '@voldaan/backend/compose/desk/testing/sign-in-world.ts';
import { machinePorts } from '@voldaan/backend/compose/machine/machine-ports.ts';
import type { DebtorSession } from '@voldaan/backend/compose/portal/debtor-session.ts';
import { portalPorts } from '@voldaan/backend/compose/portal/portal-ports.ts';
import { deskApi } from '@voldaan/backend/desk/desk-api.ts';
import { machineApi } from '@voldaan/backend/machine/machine-api.ts';
import { portalApi } from '@voldaan/backend/portal/portal-api.ts';
import { describe, expect, test } from 'vitest';
import { BODIES } from './world/bodies.ts';
import { type PortCall, watched } from './world/watched.ts';

const DESK = 'https://desk.test';
const PORTAL = 'https://betalen.test';

/** De Groot owes Timmer € 1.246,30 and got a reminder; nobody owes Bakker anything. */
const victim = async () => {
  const opened = await openDesk('2026-08-24T08:00:00Z');
  const importId = await opened.bringIn(DE_GROOT);
  const id = await opened.onlyDebtor();
  await opened.travel('2026-09-08T14:00:00Z');
  const { accounts } = opened.services;
  const state = JSON.stringify(
    (await accounts.load({ administration: 'timmer', kind: 'ACCOUNT', id })).state,
  );
  return { ...opened, id, importId, state };
};
type Victim = Awaited<ReturnType<typeof victim>>;

/** The ids of the victim's things in the place of the parameters of a path. */
const filled = (path: string, { id, importId }: Victim): string =>
  path
    .replace(/^(.*)\/imports\/:id/, `$1/imports/${importId}`)
    .replace(/:file\{[^}]*\}/, 'r1.pdf')
    .replace(/:(?:importId|job\w*)/g, importId)
    .replace(':documentId', 'mail-M1')
    .replace(/:(?:id|accountId|debtor\w*)/g, id)
    .replace(':letterId', 'L2')
    .replace(':messageId', 'M1')
    .replace(':callId', 'C1')
    .replace(':holdId', 'H1')
    .replace(':taskId', 'T1')
    .replace(':approvalId', 'A1')
    .replace(':decisionId', 'D1')
    .replace(/:\w+/g, 'x1');

type Route = { readonly method: string; readonly path: string };

/** Every route of an API once, without what stands before all of them. */
const routesOf = ({ routes }: { readonly routes: readonly Route[] }): readonly Route[] => [
  ...new Map(
    routes
      .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
      .map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  ).values(),
];

const THEIRS = /De Groot|degroot\.test|2026-1187|124630|1\.246,30|Timmer/;

/** Nothing of the victim was asked for, told or changed; whoever signs in may still be named as himself. */
const expectApart = async (heard: Response, calls: readonly PortCall[], { services, id, state }: Victim) => {
  const about = calls.filter(({ port }) => !/\.(?:items|staff|wall|clock)\b/.test(port));
  expect(about.filter(({ asked }) => /\btimmer\b/.test(asked))).toEqual([]);
  expect(heard.status).not.toBe(500);
  if (heard.ok) expect(await heard.text()).not.toMatch(THEIRS);
  const now = await services.accounts.load({ administration: 'timmer', kind: 'ACCOUNT', id });
  expect(JSON.stringify(now.state)).toBe(state);
};

const ask = (path: string, { method }: Route, origin: string, headers: Record<string, string>) => {
  const body = BODIES[`${method} ${path}`] ?? BODIES[method];
  return new Request(`${origin}${path}`, {
    method,
    headers: { origin, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
};

const asBaker = (opened: Victim, calls: PortCall[]) => {
  const ports = deskPorts(watched(opened.services, calls), signInWorld(opened.services));
  const actor = { id: 'sanne', name: 'Sanne Vos', role: 'admin' } as const;
  const session = { actor, assurance: 'strong', administration: 'bakker' } as const;
  return deskApi({ ...ports, findSession: async () => session }, DESK, (error) => {
    throw error;
  });
};

/** Signing in and choosing books names administrations by its nature; sign-in has stories of its own. */
const ABOUT_ONESELF = /\/api\/(?:session|sign-in|account|me|passkeys|users|openid|links)\b/;

describe('the desk, with a session in other books', async () => {
  const routes = routesOf(asBaker(await victim(), [])).filter(({ path }) => !ABOUT_ONESELF.test(path));

  test('has routes to look at', () => {
    expect(routes.length).toBeGreaterThan(25);
  });

  test.each(routes)('$method $path', async (route) => {
    const opened = await victim();
    const calls: PortCall[] = [];
    const path = filled(route.path, opened);
    const body = BODIES[`${route.method} ${route.path}`];
    const request = ask(path, route, DESK, { cookie: '__Host-voldaan-desk=any' });
    const asked = body === undefined ? request : new Request(request, { body: JSON.stringify(body) });
    const heard = await asBaker(opened, calls).request(asked);
    await expectApart(heard, calls, opened);
    // A path that names a thing of somebody else finds nothing, as if it did not exist.
    if (/:(?!importId)/.test(route.path) && /debtors\/:id/.test(route.path))
      expect([404, 400]).toContain(heard.status);
  });
});

describe('the portal, with the session of a debtor of other books', async () => {
  const portal = (opened: Victim, calls: PortCall[], account: string) => {
    const ports = portalPorts(watched(opened.services, calls), (error) => {
      throw error;
    });
    const session: DebtorSession = {
      administration: 'bakker',
      account,
      series: 0,
      assurance: 'second-factor',
    };
    return portalApi<DebtorSession>({ ...ports, sessionOf: async () => ({ ok: true, value: session }) });
  };
  const routes = routesOf(portal(await victim(), [], 'x')).filter(
    ({ path }) => !/\/(?:session|links|brand|result)/.test(path),
  );

  test('has routes to look at', () => {
    expect(routes.length).toBeGreaterThan(3);
  });

  test.each(routes)('$method $path', async (route) => {
    const opened = await victim();
    const BREAD = DE_GROOT.replace('2026-1187', 'B-1')
      .replace('1.246,30', '7,00')
      .replace('De Groot Bouw BV', 'Brood BV');
    const baker = opened.staffOf('sanne', 'admin', 'bakker');
    await opened.bringIn(BREAD, baker);
    const own = await opened.onlyDebtor(baker);
    const calls: PortCall[] = [];
    const path = filled(route.path, opened);
    const query = route.method === 'GET' ? '?amount=700&invoices=2026-1187' : '';
    const heard = await portal(opened, calls, own).request(
      ask(`${path}${query}`, route, PORTAL, { host: 'betalen.test' }),
    );
    const about = calls.filter(({ port }) => !/\.(?:wall|clock)\b/.test(port));
    expect(about.filter(({ asked }) => /\btimmer\b/.test(asked))).toEqual([]);
    if (heard.ok) expect(await heard.text()).not.toMatch(/De Groot|2026-1187|124630|Timmer/);
  });
});

describe('the API for machines, with the key of other books', async () => {
  const machine = (opened: Victim, calls: PortCall[]) => {
    const services = watched(opened.services, calls);
    const ports = machinePorts(services);
    const known = {
      administration: 'bakker',
      keyId: 'k1',
      scopes: ['invoices:write', 'invoices:read', 'debtors:read', 'receipts:write', 'webhooks:manage'],
    };
    return machineApi(
      { ...ports, authenticate: async () => known as never, waitOf: async () => undefined },
      services,
      (error) => {
        throw error;
      },
    );
  };
  // What describes the API is the same for everybody, with examples of its own.
  const routes = routesOf(machine(await victim(), [])).filter(({ path }) => !/\/(?:openapi|docs)/.test(path));

  test('has routes to look at', () => {
    expect(routes.length).toBeGreaterThan(5);
  });

  test.each(routes)('$method $path', async (route) => {
    const opened = await victim();
    const calls: PortCall[] = [];
    const request = ask(filled(route.path, opened), route, DESK, {
      authorization: 'Bearer vk_anything',
      'idempotency-key': 'once-and-never-again-1',
    });
    const heard = await machine(opened, calls).request(request);
    await expectApart(heard, calls, opened);
  });
});
