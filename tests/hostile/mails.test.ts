import { readMailRecord } from '@voldaan/application/incoming/mail-record.ts';
import { receivedMail } from '@voldaan/backend/compose/desk/documents/received-mail.ts';
import { openAccount } from '@voldaan/backend/compose/desk/opened-account.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DE_GROOT } from '../journeys/world/list.ts';
import { owing } from '../journeys/world/owing.ts';
import { newest } from '../journeys/world/post-office.ts';
import { tasksOnDesk, timelineOf } from '../journeys/world/seen.ts';
import { answers, arrives, written } from '../journeys/world/written-mail.ts';

const FROM = 'administratie@degroot.test';
type Story = Awaited<ReturnType<typeof owing>>;

const reminded = async (): Promise<Story> => {
  const story = await owing(DE_GROOT, [{}]);
  await story.world.on('2026-09-09', '10:00');
  return story;
};

const lastOf = async ({ world, account }: Story) => {
  const event = (await timelineOf(world, account)).findLast(
    ({ event }) => event.type === 'MailReceived',
  )?.event;
  if (event?.type !== 'MailReceived') throw new Error('No mail came in.');
  const record = readMailRecord(await world.services.texts.read('timmer', account, event.note?.id ?? ''));
  return { event, record };
};

/** A mail of several parts, as raw lines. */
const inParts = (...parts: readonly (readonly string[])[]): string =>
  [...parts.flatMap((part) => ['--b', ...part]), '--b--'].join('\r\n');
const MIXED = { lines: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'] };
const file = (name: string, type: string, bytes: Uint8Array | string): readonly string[] => [
  `Content-Type: ${type}`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(bytes).toString('base64'),
];

describe('what is built to break a reader becomes a task that says so', () => {
  test.each([
    [
      'ten thousand parts',
      inParts(...Array.from({ length: 10_000 }, () => ['Content-Type: text/plain', '', 'x'])),
    ],
    ['thirty-one megabytes', 'a'.repeat(31 * 1024 * 1024)],
  ])('%s', async (_, text) => {
    const story = await reminded();
    expect(await answers(story.world, newest(story.world), text, MIXED)).toMatchObject({ kind: 'reply' });
    expect((await lastOf(story)).record).toMatchObject({ text: '', files: [], marks: ['unreadable'] });
    expect(await tasksOnDesk(story.world)).toEqual(['mail-received']);
  });
});

describe('files are taken for what they are, each by itself', () => {
  test('a photo is kept; a program, a page, a document that runs and a bomb are named and left out', async () => {
    const story = await reminded();
    const text = inParts(
      ['Content-Type: text/plain', '', 'Zie bijlagen.'],
      file('kast.jpg', 'image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0)),
      file('foto.jpg.exe', 'image/jpeg', 'MZ\x90\x00'),
      file('pagina.html', 'text/html', '<script>alert(1)</script>'),
      file('factuur.pdf', 'application/pdf', '%PDF-1.7\n3 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj'),
      file('bom.zip', 'application/zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)),
    );
    await answers(story.world, newest(story.world), text, MIXED);
    const { event, record } = await lastOf(story);
    expect(event.proofs).toHaveLength(1);
    expect(record?.files).toEqual([
      { name: 'kast.jpg', proof: event.proofs?.[0] },
      { name: 'foto.jpg.exe' },
      { name: 'pagina.html' },
      { name: 'factuur.pdf' },
      { name: 'bom.zip' },
    ]);
  });

  test('where a virus was found nothing is kept', async () => {
    const story = await reminded();
    const text = inParts(
      ['Content-Type: text/plain', '', 'Zie bijlage.'],
      file('kast.jpg', 'image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0)),
    );
    const lines = ['X-SES-Virus-Verdict: FAIL', 'X-SES-Virus-Verdict: PASS', ...MIXED.lines];
    await answers(story.world, newest(story.world), text, { lines });
    expect((await lastOf(story)).record).toMatchObject({ files: [{ name: 'kast.jpg' }], marks: ['virus'] });
  });

  test('thousands of them are not all told of', async () => {
    const story = await reminded();
    const many = Array.from({ length: 1_000 }, (_, i) => file(`${i}.txt`, 'text/plain', 'x'));
    await answers(story.world, newest(story.world), inParts(['', 'Zie bijlagen.'], ...many), MIXED);
    expect((await lastOf(story)).record?.files).toHaveLength(20);
  });
});

describe('words stay words', () => {
  test('HTML with scripts is read as text, and opens as text', async () => {
    const story = await reminded();
    const text =
      '<html><body><h1>Dag</h1><script>steal()</script><img src=x onerror=alert(1)><p>Wij betalen.</p></body></html>';
    const lines = ['Content-Type: text/html; charset=utf-8'];
    await answers(story.world, newest(story.world), text, { lines, subject: '<b>Re</b>: Factuur' });
    const { event, record } = await lastOf(story);
    expect(record?.text).toBe('Dag\n\nWij betalen.');
    const account = await openAccount(story.world.services, 'timmer', story.account);
    const shown = account && (await receivedMail(story.world.services, account, event.mailId));
    expect(Buffer.from(shown ?? []).toString()).toContain('<b>Re</b>: Factuur');
  });

  test('a subject or a name with line breaks, and text that turns around, stand on one line as they are', async () => {
    const story = await reminded();
    const injected = Buffer.from('Re: Factuur\r\nBcc: everybody@else.test\r\n\u202egepj.exe').toString(
      'base64',
    );
    await answers(story.world, newest(story.world), 'Dag\u202e\u0000\u200b', {
      subject: `=?utf-8?B?${injected}?=`,
      from: `=?utf-8?B?${Buffer.from('De\r\nGroot').toString('base64')}?= <${FROM}>`,
    });
    const { record } = await lastOf(story);
    expect(record?.subject).toBe('Re: Factuur  Bcc: everybody@else.test   gepj.exe');
    expect(record?.from.name).toBe('De  Groot');
    expect(record?.text).toBe('Dag');
  });

  test('a novel is cut, and said so', async () => {
    const story = await reminded();
    await answers(story.world, newest(story.world), 'lang '.repeat(20_000));
    const { record } = await lastOf(story);
    expect(record?.text.length).toBeLessThan(20_010);
    expect(record?.marks).toEqual(['cut']);
  });
});

test('no bytes whatever make it fail, and none of them move money, facts or links', async () => {
  const story = await reminded();
  const { replyTo } = newest(story.world);
  const { invoices, facts, plan } = await story.state();
  const head = written({ from: FROM, to: replyTo, text: '' });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, addressed) => {
      const raw = addressed ? Buffer.concat([head, noise]) : noise;
      const received = await arrives(story.world, raw, `file-${noise.length}-${noise[0] ?? 0}`);
      expect(['kept', 'known', 'dropped']).toContain(received.is);
    }),
    { numRuns: 60 },
  );
  const after = await story.state();
  expect({ invoices: after.invoices, facts: after.facts, plan: after.plan }).toEqual({
    invoices,
    facts,
    plan,
  });
});
