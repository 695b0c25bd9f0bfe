import { expect, test } from 'vitest';
import { deskStub } from '../testing/desk-stub.ts';
import { files, json, run } from '../testing/run.ts';

const readFile = files({ 'in/a.xml': '<a/>', 'in/b.csv': 'b' });

test('files go to the desk under its own origin, and the job is followed until it is done', async () => {
  const { fetch, asked, sent } = deskStub();
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  expect(await json('import invoices in/a.xml in/b.csv', { fetch, readFile, wait })).toMatchObject({
    administration: { id: 'demo' },
    job: { state: 'done', done: 2, total: 2 },
    invoices: [
      {
        number: '2026-1',
        amount: '1246.30',
        paymentLink: 'http://localhost:4311/open#secret',
        reference: '5000056789012345',
        known: false,
      },
      { number: '2026-2', known: true },
    ],
  });
  expect(sent).toEqual(['a.xml <a/>', 'b.csv b']);
  expect(waits).toHaveLength(1);
  expect(asked).toEqual([
    { line: 'GET /api/session/choices', cookie: null },
    { line: 'POST /api/session', cookie: null },
    { line: 'GET /api/me', cookie: '__Host-desk=finance' },
    { line: 'POST /api/imports', cookie: '__Host-desk=finance' },
    { line: 'GET /api/imports/job-1', cookie: '__Host-desk=finance' },
    { line: 'GET /api/imports/job-1', cookie: '__Host-desk=finance' },
  ]);
});

test('a large file goes straight to the bucket, which gets no cookie, and is named to the desk', async () => {
  const { fetch, asked, sent } = deskStub();
  const large = files({ 'in/a.csv': 'x'.repeat(3_100_000) });
  const { exit, err } = await run('import invoices in/a.csv', { fetch, readFile: large });
  expect([exit, err]).toEqual([0, 'Wij versturen 3,1 MB']);
  expect(sent.map((file) => file.length)).toEqual(['a.csv '.length + 3_100_000]);
  expect(asked.slice(3, 6)).toEqual([
    { line: 'POST /api/uploads', cookie: '__Host-desk=finance' },
    { line: 'PUT bucket', cookie: null },
    { line: 'POST /api/imports', cookie: '__Host-desk=finance' },
  ]);
});

test('another administration is chosen first, by id or by name', async () => {
  for (const wanted of ['own', 'Eigen administratie']) {
    const { fetch, asked } = deskStub();
    const { exit, out } = await run(['import', 'invoices', 'in/a.xml', '--administration', wanted], {
      fetch,
      readFile,
    });
    expect(exit).toBe(0);
    expect(out).toContain('Administratie Eigen administratie');
    expect(asked.find(({ line }) => line === 'POST /api/imports')?.cookie).toBe('__Host-desk=own');
  }
});

test('a person reads for each invoice what may be printed on it', async () => {
  const { out } = await run('import invoices in/a.xml', { fetch: deskStub().fetch, readFile });
  expect(out.split('\n')).toEqual([
    'Administratie Molen Meel',
    '2026-1  Bakkerij Smit  €\u00a01.246,30',
    '  Betaallink: http://localhost:4311/open#secret',
    '  Kenmerk: 5000056789012345',
    '2026-2  Bakkerij Smit  €\u00a01.246,30  (was al bekend)',
    '  Kenmerk: 5000056789012345',
    'Er zijn facturen die al te laat waren: geef ze vrij op het bureau bij Binnenkomend.',
  ]);
});

test('the problems of a file come in the words of the desk', async () => {
  const problems = [{ file: 'a.xml', row: 14, column: 'Vervaldatum', text: 'Regel 14: dit is geen datum.' }];
  const body = {
    code: 'import-problems',
    title: 'Er klopt iets niet',
    detail: 'Niets ingelezen.',
    next: 'Herstel.',
  };
  const { fetch } = deskStub({ status: 422, body: { ...body, problems } });
  expect(await run('import invoices in/a.xml', { fetch, readFile })).toEqual({
    exit: 1,
    out: '',
    err: 'Er klopt iets niet. Niets ingelezen. Herstel.\na.xml: Regel 14: dit is geen datum.',
  });
  expect(await json('import invoices in/a.xml', { fetch, readFile })).toEqual({ ...body, problems });
});

test('an administration that is not there is answered with those that are', async () => {
  const { fetch, asked } = deskStub();
  expect(await run('import invoices in/a.xml --administration other', { fetch, readFile })).toEqual({
    exit: 2,
    out: '',
    err: '--administration: "other" kan niet. Kies uit demo (Molen Meel), own (Eigen administratie).',
  });
  expect(asked.map(({ line }) => line)).not.toContain('POST /api/imports');
});

test('when nothing listens, or something else does, one line says so', async () => {
  expect((await run('import invoices in/a.xml', { readFile })).err).toBe(
    'Op http://localhost:4310 antwoordt geen Voldaan. Start het met npm start of geef een ander adres met --url.',
  );
  const fetch = async () => new Response('<h1>Hello</h1>');
  const { exit, err } = await run('import invoices in/a.xml --lang en', { readFile, fetch });
  expect([exit, err]).toEqual([
    2,
    'What answers at http://localhost:4310 is not a Voldaan of this version. Check --url.',
  ]);
});
