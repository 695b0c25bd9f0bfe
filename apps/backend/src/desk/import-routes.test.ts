import { describe, expect, test } from 'vitest';
import { deskUnderTest, STAFF } from './desk-under-test.ts';

const ACCEPTED = { ok: true, value: { job: { id: 'j1' } } } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('files that come in', () => {
  test('all files of a form become one job', async () => {
    const { ask, calls } = deskUnderTest({ importFiles: ACCEPTED });
    const form = new FormData();
    form.append('file', new File(['<Invoice/>'], 'een.xml'));
    form.append('file', new File(['a;b'], 'twee.csv'));
    const answer = await ask('/imports', { method: 'POST', body: form });
    expect(answer.status).toBe(202);
    expect(calls).toEqual([
      {
        port: 'importFiles',
        asked: [
          STAFF,
          [
            { name: 'een.xml', bytes: bytes('<Invoice/>') },
            { name: 'twee.csv', bytes: bytes('a;b') },
          ],
        ],
      },
    ]);
  });

  test('a bare body counts with its name', async () => {
    const { ask, calls } = deskUnderTest({ importFiles: ACCEPTED });
    await ask('/imports?name=een.xml', { method: 'POST', body: '<Invoice/>' });
    expect(calls[0]?.asked[1]).toEqual([{ name: 'een.xml', bytes: bytes('<Invoice/>') }]);
  });

  test('a name without an end is cut: the job keeps the names of all its files', async () => {
    const { ask, calls } = deskUnderTest({ importFiles: ACCEPTED });
    const form = new FormData();
    form.append('file', new File(['a;b'], `${'x'.repeat(5_000)}.csv`));
    await ask('/imports', { method: 'POST', body: form });
    expect(calls[0]?.asked[1]).toEqual([{ name: 'x'.repeat(255), bytes: bytes('a;b') }]);
  });

  test.each([
    ['without a name', '/imports', 'x'],
    ['without content', '/imports?name=leeg.csv', ''],
  ])('a body %s is refused', async (_what, path, body) => {
    const answer = await deskUnderTest().ask(path, { method: 'POST', body });
    expect(answer.status).toBe(400);
  });

  test('a form without files is refused, and so is a broken form', async () => {
    const form = new FormData();
    form.append('file', 'only text');
    expect((await deskUnderTest().ask('/imports', { method: 'POST', body: form })).status).toBe(400);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const broken = await deskUnderTest().ask('/imports', { method: 'POST', body: 'rubbish', headers });
    expect(broken.status).toBe(400);
  });

  test('more than the edge passes on is refused before it is read: 768 kB', async () => {
    const { ask, calls } = deskUnderTest();
    const body = new Uint8Array(768 * 1024 + 1);
    const answer = await ask('/imports?name=groot.csv', {
      method: 'POST',
      body,
      headers: { 'content-length': String(body.length) },
    });
    expect([answer.status, calls]).toEqual([413, []]);
  });

  test('every problem of a file comes back with its place', async () => {
    const problems = [
      { file: 'een.csv', row: 14, column: 'Vervaldatum', text: '"31-02-2026" is geen datum.' },
      { file: 'een.csv', row: 17, column: 'Bedrag', text: 'Het bedrag is nul.' },
    ];
    const { ask } = deskUnderTest({
      importFiles: { ok: false, refusal: { code: 'import-problems', problems } },
    });
    const answer = await ask('/imports?name=een.csv', { method: 'POST', body: 'x' });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'import-problems',
      title: 'Er is nog niets ingelezen',
      problems,
    });
  });
});

describe('files that went straight to the bucket', () => {
  const ID = 'a'.repeat(43);

  test('are imported by the ids of their links', async () => {
    const { send, calls } = deskUnderTest({ importUploads: ACCEPTED });
    const answer = await send('POST', '/imports', { uploads: [{ id: ID, name: 'groot.csv' }] });
    expect(answer.status).toBe(202);
    expect(calls).toEqual([{ port: 'importUploads', asked: [STAFF, [{ id: ID, name: 'groot.csv' }]] }]);
  });

  test.each([
    ['no uploads', {}],
    ['an empty list', { uploads: [] }],
    ['an id that climbs', { uploads: [{ id: '../../timmer/1', name: 'x.csv' }] }],
    ['no name', { uploads: [{ id: ID, name: '' }] }],
    ['more than a thousand', { uploads: Array.from({ length: 1_001 }, () => ({ id: ID, name: 'x' })) }],
  ])('%s is refused before anybody looks', async (_what, body) => {
    const { send, calls } = deskUnderTest();
    expect([(await send('POST', '/imports', body)).status, calls]).toEqual([400, []]);
  });

  test('one that is not there is told in words', async () => {
    const { send } = deskUnderTest({ importUploads: { ok: false, refusal: { code: 'upload-gone' } } });
    const answer = await send('POST', '/imports', { uploads: [{ id: ID, name: 'groot.csv' }] });
    expect([answer.status, await answer.json()]).toEqual([
      410,
      expect.objectContaining({ title: 'Dit bestand is niet aangekomen' }),
    ]);
  });

  test('get a link for each size', async () => {
    const links = [{ id: ID, url: 'https://bucket.test/x', headers: {} }];
    const { send, calls } = deskUnderTest({ giveUploads: { ok: true, value: links } });
    const answer = await send('POST', '/uploads', { sizes: [3_000_000] });
    expect([answer.status, await answer.json()]).toEqual([201, links]);
    expect(calls).toEqual([{ port: 'giveUploads', asked: [STAFF, [3_000_000]] }]);
  });

  test.each([[[]], [[0]], [[-1]], [[1.5]], [['1']], [undefined]])(
    'no link is for sizes %j',
    async (sizes) => {
      const { send, calls } = deskUnderTest();
      expect([(await send('POST', '/uploads', { sizes })).status, calls]).toEqual([400, []]);
    },
  );

  test('nobody gets a link who is not signed in', async () => {
    const { send, calls } = deskUnderTest();
    const answer = await send('POST', '/uploads', { sizes: [1] }, { cookie: '' });
    expect([answer.status, calls]).toEqual([401, []]);
  });
});

test('other bodies are small: 256 kB is the limit', async () => {
  const { send } = deskUnderTest();
  const headers = { 'content-length': '300000' };
  const answer = await send('POST', '/debtors/d1/holds', { reason: 'x'.repeat(299_000) }, headers);
  expect(answer.status).toBe(413);
});
