import { accountKey } from '@voldaan/application/account/fold.ts';
import { DE_GROOT, openDesk } from '@voldaan/backend/compose/desk/testing/desk.ts';
import { describe, expect, test } from 'vitest';
import { type Parameter, useCases } from './world/use-cases.ts';
import { type PortCall, watched } from './world/watched.ts';

const found = useCases();

/** The account of De Groot in the books of Timmer, with a reminder sent. Bakker has books of his own, and no debtor. */
const victim = async () => {
  const opened = await openDesk('2026-08-24T08:00:00Z');
  await opened.bringIn(DE_GROOT);
  const id = await opened.onlyDebtor();
  await opened.travel('2026-09-08T14:00:00Z');
  return { ...opened, id };
};

/** Something for a parameter that its type fits as well as can be told; the ids are those of the victim. */
const argument = (
  { name, type }: Parameter,
  administration: string,
  account: string,
  first: unknown,
): unknown => {
  if (/services/i.test(name) || /\bServices\b/.test(type)) return first;
  if (/\bStreamKey\b/.test(type)) return accountKey(administration, account);
  if (/^administration(?:Id)?$/.test(name)) return administration;
  if (type === 'string') return /letter/i.test(name) ? 'L2' : account;
  if (/\[\]$/.test(type)) return [account];
  if (type.includes('=>') || /^[A-Z]\w*(?:Decide|File)$/.test(type)) return () => ({ ok: true, events: [] });
  if (type === 'Language') return 'nl';
  if (type === 'Actor') return { kind: 'staff', id: 'sanne' };
  if (type === 'PlainDate') return '2026-09-08';
  if (type === 'Cents') return 10_00;
  return {
    administration,
    account,
    id: account,
    messageId: 'M1',
    receiptId: 'r1',
    source: 'bank-transfer',
    method: 'bank-transfer',
    amount: 10_00,
    at: '2026-09-08T14:00:00Z',
    today: '2026-09-08',
    from: '2026-09-08',
    until: '2026-09-08',
    invoices: ['2026-1187'],
    designated: [],
    rows: [],
    files: [],
    language: 'nl',
    who: 'sanne',
    what: 'card-seen',
    kind: 'delivered',
    actor: { kind: 'staff', id: 'sanne' },
  };
};

type Callable = (...given: readonly unknown[]) => unknown;

/** Calls a use case with an administration and the ids of the victim; what a port was asked stays in `calls`. */
const attempt = async (
  { name, file, parameters }: (typeof found)[number],
  administration: string,
  calls: PortCall[],
): Promise<string> => {
  const { services, id } = await victim();
  const module: Record<string, unknown> = await import(file);
  const use = module[name] as Callable;
  const given = parameters.map((parameter) =>
    argument(parameter, administration, id, watched(services, calls)),
  );
  try {
    return JSON.stringify(await use(...given)) ?? '';
  } catch (error) {
    return String(error);
  }
};

test('there are use cases to look at', () => {
  expect(found.length).toBeGreaterThan(20);
});

describe('with the administration of somebody else', () => {
  test.each(found)('$name asks nobody for, and gets nothing of, the debtor of another', async (useCase) => {
    const calls: PortCall[] = [];
    const answer = await attempt(useCase, 'bakker', calls);
    // The list of all administrations names each of them; it is no part of anybody's books.
    const naming = calls.filter(({ asked }) => /\btimmer\b/.test(asked));
    expect(naming).toEqual([]);
    const told = [answer, ...calls.map(({ answered }) => answered)].filter((text) =>
      /De Groot|degroot\.test|1\.?246|124630/.test(text),
    );
    expect(told).toEqual([]);
  });
});

test('with the right one most of them do ask for him: the eye would see it', async () => {
  const seeing: string[] = [];
  for (const useCase of found) {
    const calls: PortCall[] = [];
    await attempt(useCase, 'timmer', calls);
    if (calls.some(({ asked }) => /\btimmer\b/.test(asked))) seeing.push(useCase.name);
  }
  expect(seeing.length).toBeGreaterThan(found.length / 2);
});
