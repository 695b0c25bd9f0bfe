import { deskPorts } from '@voldaan/backend/compose/desk/desk-ports.ts';
import { DE_GROOT, openDesk } from '@voldaan/backend/compose/desk/testing/desk.ts';
import { signInWorld } from '@voldaan/backend/compose/desk/testing/sign-in-world.ts';
import { deskApi } from '@voldaan/backend/desk/desk-api.ts';
import type { StaffSession } from '@voldaan/backend/desk/desk-ports.ts';
import { describe, expect, test } from 'vitest';
import { BODIES } from '../apart/world/bodies.ts';

const SITE = 'https://desk.test';

type Session = Omit<StaffSession, 'language'>;
const as = (role: Session['actor']['role'], assurance: Session['assurance'] = 'strong'): Session => ({
  actor: { id: 'kim', name: 'Kim', role },
  assurance,
  administration: 'timmer',
});

const opened = async () => {
  const desk = await openDesk('2026-08-24T08:00:00Z');
  await desk.bringIn(DE_GROOT);
  const id = await desk.onlyDebtor();
  await desk.travel('2026-09-08T14:00:00Z');
  const account = { administration: 'timmer', kind: 'ACCOUNT', id } as const;
  const version = async () => (await desk.services.accounts.load(account)).version;
  const ports = deskPorts(desk.services, signInWorld(desk.services));
  const ask = (session: Session, route: string, body: unknown, headers: Record<string, string> = {}) => {
    const [method = '', path = ''] = route.split(' ');
    const api = deskApi({ ...ports, findSession: async () => session }, SITE, (error) => {
      throw error;
    });
    return api.request(`${SITE}${path.replace(/:\w+/, id).replace(/:\w+/g, 'x1')}`, {
      method,
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      headers: {
        origin: SITE,
        cookie: '__Host-voldaan-desk=any',
        'content-type': 'application/json',
        ...headers,
      },
    });
  };
  return { ask, version };
};

/** What each route needs beyond looking, as the issue orders it; a role below it gets nowhere. */
const NEEDS = {
  contact: ['POST /api/debtors/:id/holds', 'POST /api/debtors/:id/calls/:callId/outcomes'],
  work: [
    'PUT /api/debtors/:id/debtor',
    'POST /api/debtors/:id/receipts',
    'POST /api/debtors/:id/messages/:messageId/again',
    'POST /api/letters/:accountId/:letterId/posted',
    'DELETE /api/debtors/:id/holds/:holdId',
    'POST /api/bulk/pauses',
  ],
  approve: ['POST /api/debtors/:id/approvals/:approvalId', 'POST /api/releases/:importId'],
} as const;

const TOO_LOW = {
  contact: ['viewer'],
  work: ['viewer', 'sales'],
  approve: ['viewer', 'sales', 'collector'],
} as const;

const cases = (Object.keys(NEEDS) as (keyof typeof NEEDS)[]).flatMap((need) =>
  NEEDS[need].flatMap((route) => TOO_LOW[need].map((role) => ({ route, role }))),
);

describe('a role that is too low', () => {
  test.each(cases)('$role: $route', async ({ route, role }) => {
    const { ask, version } = await opened();
    const before = await version();
    const heard = await ask(as(role), route, BODIES[route] ?? {});
    expect([heard.status, await heard.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'not-allowed' }),
    ]);
    expect(await version()).toBe(before);
  });

  test.each(['viewer', 'sales', 'collector', 'approver'] as const)(
    '%s reads neither users nor log',
    async (role) => {
      const { ask } = await opened();
      for (const path of ['/api/users', '/api/audit', '/api/audit.csv']) {
        const api = await ask(as(role), `GET ${path}`, undefined);
        expect([path, api.status]).toEqual([path, 403]);
      }
    },
  );
});

test('nobody raises himself by what he sends: role, actor and administration are those of the session', async () => {
  const { ask, version } = await opened();
  const before = await version();
  const body = {
    ...(BODIES['PUT /api/debtors/:id/debtor'] as object),
    role: 'admin',
    actor: { id: 'sanne', role: 'admin' },
    administration: 'timmer',
    assurance: 'strong',
  };
  const heard = await ask(as('viewer'), 'PUT /api/debtors/:id/debtor', body, {
    'x-role': 'admin',
    'x-user': 'sanne',
    'x-administration': 'timmer',
  });
  expect(heard.status).toBe(403);
  expect(await version()).toBe(before);
});

test.each(['approver', 'admin'] as const)('a mailbox alone does not make an %s', async (role) => {
  const { ask, version } = await opened();
  const before = await version();
  for (const route of [...NEEDS.contact, ...NEEDS.work, ...NEEDS.approve]) {
    const heard = await ask(as(role, 'link'), route, BODIES[route] ?? {});
    expect([route, heard.status, await heard.json()]).toEqual([
      route,
      403,
      expect.objectContaining({ code: 'passkey-needed' }),
    ]);
  }
  expect(await version()).toBe(before);
});
