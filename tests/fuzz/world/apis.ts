import { machinePorts } from '@voldaan/backend/compose/machine/machine-ports.ts';
import { openMachine } from '@voldaan/backend/compose/machine/testing/machine.ts';
import { portalPorts } from '@voldaan/backend/compose/portal/portal-ports.ts';
import { deskApi } from '@voldaan/backend/desk/desk-api.ts';
import { deskOnce } from '@voldaan/backend/desk/once.ts';
import { machineApi } from '@voldaan/backend/machine/machine-api.ts';
import { portalOnce } from '@voldaan/backend/portal/once.ts';
import { portalApi } from '@voldaan/backend/portal/portal-api.ts';
import type { StaffRole } from '@voldaan/contract/desk/session.ts';
import type { ApiName } from '@voldaan/contract/openapi/api-document.ts';

const DESK = 'https://desk.test';
const PORTAL = 'https://betalen.test';

const ROLES: readonly StaffRole[] = ['viewer', 'sales', 'collector', 'approver', 'admin'];

type Headers = Readonly<Record<string, string>>;

/** One API with those who may come to it, nobody among them. */
export type Api = {
  readonly origin: string;
  readonly send: (path: string, init: RequestInit) => Promise<Response>;
  readonly callers: readonly Headers[];
};

/**
 * The three APIs over one world in memory, in which a reminder has left: a debtor with two invoices, a job, a
 * session of the debtor, keys of machines, staff of every role.
 */
export const openApis = async () => {
  const opened = await openMachine();
  const { services, desk, send, keyFor, text, taken, travel, settle, sanne } = opened;
  const id = await taken();
  const second = { number: '2026-1203', issueDate: '2026-08-21', dueDate: '2026-09-18', amount: 48_279 };
  await send('POST', '/invoices', { invoices: [{ ...second, debtor: { customerNumber: 'K1001' } }] });
  await settle();
  await travel('2026-09-08T14:00:00Z');
  const failures: string[] = [];
  const fail = (error: unknown): void => {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };

  const staff = {
    ...desk,
    findSession: async (token: string) => {
      const role = ROLES.find((each) => each === token);
      return (
        role && { actor: { ...sanne.actor, role }, assurance: sanne.assurance, administration: 'timmer' }
      );
    },
  };
  const deskApp = deskApi(staff, DESK, fail, deskOnce(services));
  const portalApp = portalApi(portalPorts(services, fail), undefined, portalOnce(services));
  // Thousands of calls come within one second of a clock that stands still.
  const tireless = { ...machinePorts(services), waitOf: async () => undefined };
  const machineApp = machineApi(tireless, services, fail);

  const own = (origin: string): Headers => ({
    origin,
    host: new URL(origin).host,
    'sec-fetch-site': 'same-origin',
  });
  const link = await desk.makePortalLink(sanne, id);
  const secret = link.ok ? (link.value.url.split('#')[1] ?? '') : '';
  const entered = await portalApp.request(`${PORTAL}/api/session`, {
    method: 'POST',
    body: JSON.stringify({ secret }),
    headers: { ...own(PORTAL), 'content-type': 'application/json' },
  });
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const { text: reader } = await keyFor('timmer', ['debtors:read']);
  const { text: stranger } = await keyFor('bakker');
  const bearer = (key: string): Headers => ({ authorization: `Bearer ${key}` });

  const apis: Readonly<Record<ApiName, Api>> = {
    machine: {
      origin: DESK,
      send: async (path, init) => machineApp.request(`${DESK}${path}`, init),
      callers: [bearer(text), bearer(text), bearer(reader), bearer(stranger), {}],
    },
    desk: {
      origin: DESK,
      send: async (path, init) => deskApp.request(`${DESK}${path}`, init),
      callers: [...ROLES, 'admin', 'nobody'].map((token) => ({
        ...own(DESK),
        cookie: `__Host-voldaan-desk=${token}`,
      })),
    },
    portal: {
      origin: PORTAL,
      send: async (path, init) => portalApp.request(`${PORTAL}${path}`, init),
      callers: [{ ...own(PORTAL), cookie }, { ...own(PORTAL), cookie }, own(PORTAL), {}],
    },
  };
  const imports = await services.items.all('timmer', 'IMPORT');
  const known = [id, '2026-1187', '2026-1203', 'timmer', 'bakker', ...imports.map((job) => job.id), secret];
  return { apis, known, failures };
};
