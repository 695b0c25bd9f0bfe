import { makeApiKey } from '@voldaan/application/machine/api-keys.ts';
import { SCOPES, type Scope } from '@voldaan/application/ports/api-keys.ts';
import { machineApi } from '../../../machine/machine-api.ts';
import { openDesk } from '../../desk/testing/desk.ts';
import { machinePorts } from '../machine-ports.ts';

export const BASE = 'https://desk.test/api/v1';

/** De Groot's invoice as a bookkeeping system sends it. */
export const INVOICE = {
  number: '2026-1187',
  issueDate: '2026-08-21',
  dueDate: '2026-09-04',
  amount: 124_630,
  debtor: { customerNumber: 'K1001', name: 'De Groot Bouw BV', kvk: '23456789', email: 'a@degroot.test' },
};

/** The API for machines over two creditors in memory, and keys to it. */
export const openMachine = async (start = '2026-08-24T08:00:00Z') => {
  const desk = await openDesk(start);
  const { services } = desk;
  const failures: Error[] = [];
  const api = machineApi(machinePorts(services), services, (error) => failures.push(error));
  const keyFor = async (administration = 'timmer', scopes: readonly Scope[] = SCOPES) => {
    const made = await makeApiKey(services, administration, { name: 'Boekhouding', scopes, by: 'sanne' });
    if (!made) throw new Error('No key was made.');
    return made;
  };
  const { text } = await keyFor();
  let acts = 0;
  const get = (path: string, key = text) =>
    api.request(`${BASE}${path}`, { headers: { authorization: `Bearer ${key}` } });
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    acts += 1;
    return api.request(`${BASE}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${text}`,
        'content-type': 'application/json',
        'idempotency-key': `act-${acts}`,
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  };
  /** The debtor of the invoice above, taken in. */
  const taken = async (): Promise<string> => {
    await send('POST', '/invoices', { invoices: [INVOICE] });
    await desk.settle();
    return desk.onlyDebtor();
  };
  return { ...desk, api, get, send, keyFor, text, taken, failures };
};
