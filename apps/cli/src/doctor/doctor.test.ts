import type { Health } from '@voldaan/contract/http/health.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { expect, test } from 'vitest';
import type { Io } from '../io.ts';
import { deskStub } from '../testing/desk-stub.ts';
import { json, run } from '../testing/run.ts';
import { TEXTS } from '../texts/texts.ts';
import { checkDatabase } from './check-database.ts';
import { checkNode } from './check-node.ts';

const WELL: Health = {
  ok: true,
  version: '0.1.0',
  table: 'reachable',
  sweep: { ageSeconds: 130, late: false },
};
const SAFE = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
};

/** Two sites that say how they are; every other page is empty, with these headers. */
const sites =
  (health: unknown = WELL, headers: Record<string, string> = SAFE): Io['fetch'] =>
  async (address) =>
    new URL(String(address)).pathname === '/api/health'
      ? Response.json(health, { status: 200 })
      : new Response('', { headers });

const DEPLOYED = 'doctor --url https://kantoor.example --portal https://betalen.example --lang en';
const certificateUntil = async () => instant('2027-01-20T12:00:00Z');

const findings = async (line: string, given: Partial<Io>): Promise<readonly unknown[]> => {
  const answer = await json(line, given);
  const { checks } = answer as { checks: { name: string; ok: boolean; text: string }[] };
  return checks.filter(({ ok }) => !ok).map(({ name }) => name);
};

test('all is well where a Voldaan answers', async () => {
  expect(await json('doctor', { fetch: sites() })).toMatchObject({
    ok: true,
    checks: [
      { name: 'node', ok: true },
      { name: 'database', ok: true },
      { name: 'desk', ok: true, text: expect.stringContaining('versie 0.1.0') },
      { name: 'table', ok: true },
      { name: 'sweep', ok: true, text: expect.stringContaining('2 minuten geleden') },
    ],
  });
});

test('a Voldaan that does not run is a finding, with what to do', async () => {
  const { exit, err } = await run('doctor --lang en');
  expect(exit).toBe(1);
  expect(err).toContain(
    'wrong  The desk does not answer at http://localhost:4310. Start Voldaan with npm start',
  );
});

test('something else at the address is a finding', async () => {
  const fetch = async () => new Response('<h1>Hello</h1>');
  expect(await findings('doctor', { fetch })).toEqual(['desk']);
});

test('a sweep that stopped is a finding that names where to look', async () => {
  const health: Health = { ...WELL, ok: false, sweep: { ageSeconds: 3_600, late: true } };
  const { exit, err } = await run('doctor --lang en', { fetch: sites(health) });
  expect(exit).toBe(1);
  expect(err).toContain('last ended 60 minutes ago. Look at the logs of the function sweep');
});

test('a table that does not answer is told without guessing at the sweep', async () => {
  const health: Health = {
    ...WELL,
    ok: false,
    table: 'unreachable',
    sweep: { ageSeconds: null, late: false },
  };
  expect(await findings('doctor', { fetch: sites(health) })).toEqual(['table']);
});

test('of a deployment certificates and headers are looked at, and nothing of this computer', async () => {
  const answer = await json(DEPLOYED, { fetch: sites(), certificateUntil });
  expect(answer).toMatchObject({ ok: true });
  const { checks } = answer as { checks: { name: string }[] };
  expect(checks.map(({ name }) => name)).toEqual([
    'desk',
    'table',
    'sweep',
    'certificate',
    'headers',
    'portal',
    'certificate',
    'headers',
  ]);
});

test('a certificate of three weeks is enough, a day less is not', async () => {
  const until = (date: string) => ({
    fetch: sites(),
    certificateUntil: async () => instant(`${date}T12:00:00Z`),
  });
  expect(await findings(DEPLOYED, until('2026-12-12'))).toEqual([]);
  expect(await findings(DEPLOYED, until('2026-12-11'))).toEqual(['certificate', 'certificate']);
});

test('a site without TLS, and one whose certificate nobody trusts', async () => {
  const line = 'doctor --url http://kantoor.example --lang en';
  expect(await findings(line, { fetch: sites(), certificateUntil })).toEqual(['certificate']);
  expect(await findings(DEPLOYED, { fetch: sites() })).toEqual(['certificate', 'certificate']);
});

test('headers that a proxy took away are named', async () => {
  const { 'x-frame-options': _, ...rest } = SAFE;
  const { err } = await run(DEPLOYED, { fetch: sites(WELL, rest), certificateUntil });
  expect(err).toContain('The pages at https://kantoor.example lack x-frame-options.');
});

const MAIL = 'doctor --mail-domain voldaan.example --dkim een,twee --lang en';
const KEY = `v=DKIM1; k=rsa; p=${'A'.repeat(64)}`;
const dns = (records: Readonly<Record<string, readonly string[]>>): Partial<Io> => ({
  fetch: sites(),
  textRecords: async (name) => records[name] ?? [],
});
const GOOD = {
  'voldaan.example': ['some-verification=1', 'v=spf1 include:amazonses.com -all'],
  'een._domainkey.voldaan.example': [KEY],
  'twee._domainkey.voldaan.example': [KEY],
  '_dmarc.voldaan.example': ['v=DMARC1; p=quarantine; rua=mailto:dmarc@voldaan.example'],
};

test('a domain whose mail can be told from that of others', async () => {
  expect(await findings(MAIL, dns(GOOD))).toEqual([]);
});

test.each([
  ['no SPF', { ...GOOD, 'voldaan.example': [] }, ['spf']],
  ['SPF of somebody else', { ...GOOD, 'voldaan.example': ['v=spf1 include:mail.example ~all'] }, ['spf']],
  [
    'two SPF records',
    { ...GOOD, 'voldaan.example': ['v=spf1 -all', 'v=spf1 include:amazonses.com'] },
    ['spf'],
  ],
  ['one key of DKIM missing', { ...GOOD, 'twee._domainkey.voldaan.example': [] }, ['dkim']],
  ['a key that was withdrawn', { ...GOOD, 'een._domainkey.voldaan.example': ['v=DKIM1; p='] }, ['dkim']],
  ['no DMARC', { ...GOOD, '_dmarc.voldaan.example': [] }, ['dmarc']],
  ['DMARC that only listens', { ...GOOD, '_dmarc.voldaan.example': ['v=DMARC1; p=none'] }, ['dmarc']],
])('a mail domain with %s', async (_, records, names) => {
  expect(await findings(MAIL, dns(records))).toEqual(names);
});

test('name servers that do not answer are no proof of anything', async () => {
  const textRecords = async () => Promise.reject(new Error('ESERVFAIL'));
  const { err } = await run(MAIL, { fetch: sites(), textRecords });
  expect(err).toContain('The DNS does not answer for voldaan.example. Try again later.');
});

test('keys of DKIM that were not given cannot be found', async () => {
  const { err } = await run('doctor --mail-domain voldaan.example --lang en', dns(GOOD));
  expect(err).toContain('DKIM of voldaan.example was not looked at.');
});

test('a mail domain is a domain', async () => {
  const { exit, err } = await run('doctor --mail-domain post@voldaan.example --lang en');
  expect(exit).toBe(2);
  expect(err).toBe('--mail-domain: "post@voldaan.example" is not a domain. Use for example voldaan.example.');
});

/** A desk that does one kind of maintenance. */
const maintaining = (path: string, answer: (body: Record<string, unknown>) => unknown) => {
  const desk = deskStub();
  const asked: unknown[] = [];
  const fetch: Io['fetch'] = async (address, init) => {
    const request = new Request(address, init);
    const { pathname } = new URL(request.url);
    if (pathname === '/api/health') return Response.json(WELL);
    if (pathname !== `/api/maintenance/${path}`) return desk.fetch(address, init);
    const body = await request.json();
    asked.push(body);
    return Response.json(answer(body));
  };
  return { fetch, asked };
};

/** Lists that are looked at in two goes. */
const withRows = (differed: readonly string[]) =>
  maintaining('rows', ({ after }) =>
    after === 'd-200' ? { looked: 17, differed, next: null } : { looked: 200, differed: [], next: 'd-200' },
  );

/** Reports that are counted in two goes; what was wrong is known with the last. */
const withReports = (mended: readonly string[]) =>
  maintaining('reports', ({ run: of }) =>
    of === 'run-1' ? { looked: 17, mended, next: null } : { looked: 200, mended: [], next: 'run-1' },
  );

test('lists are looked at until the last account', async () => {
  const { fetch, asked } = withRows([]);
  const { exit, out } = await run('doctor --rows --lang en', { fetch });
  expect(exit).toBe(0);
  expect(out).toContain('The lists agree with the files of the debtors (217 looked at).');
  expect(asked).toEqual([{ attend: false }, { attend: false, after: 'd-200' }]);
});

test('a list that differed was repaired, and is a finding', async () => {
  const { fetch, asked } = withRows(['d-207']);
  const { exit, err } = await run('doctor --attend --lang en', { fetch });
  expect(exit).toBe(1);
  expect(err).toContain('The lists differed for 1 of 217 debtors and were repaired: d-207.');
  expect(asked[0]).toEqual({ attend: true });
});

test('reports are counted until the last account', async () => {
  const { fetch, asked } = withReports([]);
  const { exit, out } = await run('doctor --reports --lang en', { fetch });
  expect(exit).toBe(0);
  expect(out).toContain('The reports agree with the files of the debtors (217 counted).');
  expect(asked).toEqual([{}, { run: 'run-1' }]);
});

test('a day that was repaired is named, and is a finding', async () => {
  const { fetch } = withReports(['2026-09-08']);
  const { exit, err } = await run('doctor --reports --lang nl', { fetch });
  expect(exit).toBe(1);
  expect(err).toContain(
    'De rapporten weken af op 1 dag (217 dossiers geteld); ze zijn hersteld: 2026-09-08.',
  );
});

test('an older Node is too old', () => {
  expect(checkNode('24.21.0', TEXTS.en)).toMatchObject({ ok: true });
  expect(checkNode('22.18.0', TEXTS.en).text).toBe(
    'Node 22.18.0 is too old. Run npm ci and use npx voldaan.',
  );
});

test('the slower database is no trouble, none is', () => {
  expect(checkDatabase((name) => name === 'dynalite', TEXTS.en)).toMatchObject({ ok: true });
  expect(checkDatabase(() => false, TEXTS.en)).toMatchObject({ ok: false });
});
