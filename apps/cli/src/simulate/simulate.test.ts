import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import type { Io } from '../io.ts';
import { run } from '../testing/run.ts';

const NOTHING = { mails: 0, letters: 0, registered: 0, calls: 0 };
const tally = (on: string, accounts: number) => ({
  accounts,
  steps: [{ on, step: 'notice', channel: 'mail', count: accounts }],
  effort: { ...NOTHING, mails: accounts },
  claimed: { interest: 0, costs: 0 },
});

/** A desk on a laptop with two pages of accounts; it notes what it was asked. */
const desk = () => {
  const asked: unknown[] = [];
  const fetch: Io['fetch'] = async (address, init) => {
    const request = new Request(address, init);
    const { pathname } = new URL(request.url);
    const line = `${request.method} ${pathname}`;
    switch (line) {
      case 'GET /api/session/choices':
        return Response.json({ users: [{ id: 'femke', name: 'Femke', role: 'approver' }] });
      case 'POST /api/session':
        return new Response(null, { status: 204 });
      case 'GET /api/me': {
        const administration = { id: 'demo', name: 'Molen Meel' };
        const counts = { decide: 0, call: 0, print: 0, release: 0 };
        return Response.json({
          user: { id: 'femke', name: 'Femke', role: 'approver' },
          administration,
          administrations: [administration],
          today: plainDate('2026-11-21'),
          now: instant('2026-11-21T12:00:00Z'),
          counts,
        });
      }
      case 'POST /api/simulations': {
        const body = await request.json();
        asked.push(body);
        const moved = {
          debtor: { id: 'd-1', name: 'Bakkerij Smit' },
          step: 'notice',
          invoices: ['2026-1'],
          before: '2026-12-07',
          after: '2026-12-04',
        };
        const page = { before: tally('2026-12-07', 2), after: tally('2026-12-04', 2), moved: [moved] };
        return Response.json({ ...page, next: body.after ? null : 'more' });
      }
      case 'POST /api/debtors/d-1/simulation': {
        asked.push(await request.json());
        const standing = { principal: 1_246_30, claimed: 0, total: 1_246_30 };
        const what = { kind: 'step', step: 'reminder', channel: 'mail', invoices: ['2026-1'] };
        return Response.json({
          today: '2026-11-21',
          until: '2027-05-20',
          start: standing,
          entries: [{ on: '2026-11-24', what, standing }],
        });
      }
      default:
        return new Response('No such page', { status: 404 });
    }
  };
  return { fetch, asked };
};

test('a notice on day 14 over the open invoices: all pages, added up', async () => {
  const { fetch, asked } = desk();
  const { exit, out } = await run('simulate books --step business:3=14 --days 60', { fetch });
  expect(exit).toBe(0);
  const first = { over: 'open', days: 60, steps: [{ debtors: 'business', rung: 3, day: 14 }] };
  expect(asked).toEqual([first, { ...first, after: 'more' }]);
  expect(out).toMatch(/debiteuren\s+4\n/);
  expect(out).toMatch(/e-mails\s+4 → 4\n/);
  expect(out).toMatch(/stappen op een andere dag\s+2/);
});

test('as CSV each day has its steps, as it is and with the change', async () => {
  const { out } = await run('simulate books --csv', { fetch: desk().fetch });
  expect(out.replace('\u{feff}', '').split('\r\n')).toEqual([
    'dag;stap;hoe;zoals het is;met de wijziging',
    '2026-12-04;aanmaning;e-mail;0;4',
    '2026-12-07;aanmaning;e-mail;4;0',
  ]);
});

test('one debtor who pays a hundred euros a month', async () => {
  const { fetch, asked } = desk();
  const { out } = await run('simulate debtor d-1 --monthly 100 --from 2026-12-01', { fetch });
  expect(asked).toEqual([
    { assumption: { kind: 'monthly', amount: 100_00, first: '2026-12-01' }, days: 180 },
  ]);
  expect(out).toMatch(/2026-11-24\s+betalingsherinnering \(e-mail\)\s+€\s1\.246,30/);
});

test.each([
  ['simulate books --step business:3', '--step: "business:3" kan niet.'],
  ['simulate debtor d-1 --monthly 100', 'Gebruik --monthly of --disputed, niet allebei, met een dag'],
  ['simulate books --over later', '--over: "later" kan niet. Kies uit open, past.'],
])('%s is told what is wrong', async (line, sentence) => {
  const { exit, err } = await run(line, { fetch: desk().fetch });
  expect(exit).not.toBe(0);
  expect(err).toContain(sentence);
});
