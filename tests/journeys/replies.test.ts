import { readMailRecord } from '@voldaan/application/incoming/mail-record.ts';
import { closeWriting } from '@voldaan/domain/account/decide/close-answer.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { describe, expect, test } from 'vitest';
import { DE_GROOT } from './world/list.ts';
import { owing } from './world/owing.ts';
import { newest } from './world/post-office.ts';
import { diaryOf, tasksOnDesk, timelineOf } from './world/seen.ts';
import { answers, arrives, written } from './world/written-mail.ts';

type Story = Awaited<ReturnType<typeof owing>>;

/** Reminded on Tuesday 8 September; the call is on the 14th, the notice on the 21st. */
const reminded = async (until = '2026-09-18', time = '10:00'): Promise<Story> => {
  const story = await owing(DE_GROOT, [{}]);
  await story.world.on(until, time);
  return story;
};

const mailsOf = async ({ world, account }: Story) =>
  (await timelineOf(world, account)).flatMap(({ event }) => (event.type === 'MailReceived' ? [event] : []));

const recordOf = async (story: Story) => {
  const event = (await mailsOf(story)).at(-1);
  return readMailRecord(
    await story.world.services.texts.read('timmer', story.account, event?.note?.id ?? ''),
  );
};

const read = ({ desk, account, world }: Story, writingId: string) =>
  desk.decided(account, (state, plan) =>
    closeWriting(state, { writingId, today: amsterdamDate(world.now) }, plan),
  );

describe('a reply', () => {
  test('goes to an address of the account, pauses, is read, and the plan goes on', async () => {
    const story = await reminded();
    const mail = newest(story.world);
    expect(mail.replyTo).toMatch(
      new RegExp(`^${story.account.toLowerCase()}-[0-9a-z]{10}@antwoord\\.timmer\\.test$`),
    );
    expect(await answers(story.world, mail, 'Ik zoek het uit.')).toMatchObject({ is: 'kept', kind: 'reply' });
    expect(await tasksOnDesk(story.world)).toEqual(['mail-received']);
    // Friday; nothing leaves on Monday 21, the day of the notice.
    await story.world.on('2026-09-21', '12:00');
    expect(await read(story, (await mailsOf(story))[0]?.mailId ?? '')).toMatchObject({ ok: true });
    expect(await tasksOnDesk(story.world)).toEqual([]);
    await story.world.on('2026-09-25');
    // Two working days after Monday 21.
    expect((await story.steps()).at(-1)).toBe('2026-09-23 notice');
  });

  test('nobody reads it: a second day with a task that says so, then the plan goes on', async () => {
    const story = await reminded();
    await answers(story.world, newest(story.world), 'Ik zoek het uit.');
    await story.world.on('2026-09-22', '08:00');
    expect((await story.state()).holds).toMatchObject([{ reason: 'message-unread', until: '2026-09-22' }]);
    expect([...(await tasksOnDesk(story.world))].sort()).toEqual(['hold-overdue', 'mail-received']);
    await story.world.on('2026-09-25');
    // Tuesday 22 and two working days.
    expect((await story.steps()).at(-1)).toBe('2026-09-24 notice');
    expect(await tasksOnDesk(story.world)).toEqual(['mail-received']);
  });

  test('is kept as words: what was written, what stood below, who sent it', async () => {
    const story = await reminded();
    const mail = newest(story.world);
    await answers(
      story.world,
      mail,
      'Ik betaal vrijdag.\r\n\r\nOp 8 sep 2026 om 10:00 schreef Timmer:\r\n> Factuur',
    );
    expect(await recordOf(story)).toEqual({
      mail: 1,
      from: { name: '', address: 'administratie@degroot.test' },
      subject: `Re: ${mail.subject}`,
      text: 'Ik betaal vrijdag.',
      quoted: 'Op 8 sep 2026 om 10:00 schreef Timmer:\n> Factuur',
      files: [],
      marks: [],
    });
  });

  test('delivered twice it is one mail', async () => {
    const story = await reminded();
    const raw = written({ from: 'administratie@degroot.test', to: newest(story.world).replyTo, text: 'Dag' });
    expect(await arrives(story.world, raw)).toMatchObject({ is: 'kept' });
    expect(await arrives(story.world, raw, 'another-file')).toEqual({ is: 'known' });
    expect(await mailsOf(story)).toHaveLength(1);
  });

  test('in capitals, or in a copy to us, it still finds its account', async () => {
    const story = await reminded();
    const { replyTo } = newest(story.world);
    const from = 'administratie@degroot.test';
    const loud = written({ from, to: replyTo.toUpperCase(), text: 'Dag' });
    const copied = written({ from, to: 'vos@timmer.test', text: 'Dag', lines: [`Cc: ${replyTo}`] });
    expect(await arrives(story.world, loud)).toMatchObject({ is: 'kept', account: story.account });
    expect(await arrives(story.world, copied)).toMatchObject({ is: 'kept', account: story.account });
  });
});

test('our answer is mailed to the address on file, whoever wrote, and the plan goes on', async () => {
  const story = await reminded();
  await answers(story.world, newest(story.world), 'Wanneer komt de deur?', { from: 'iemand@elders.test' });
  const answer = await story.world.services.texts.keep(
    'timmer',
    story.account,
    'Maandag sturen wij een deur.',
  );
  const writingId = (await mailsOf(story))[0]?.mailId ?? '';
  await story.desk.decided(story.account, (state, plan) =>
    closeWriting(state, { writingId, today: amsterdamDate(story.world.now), answer }, plan),
  );
  const mail = newest(story.world);
  expect([mail.to.address, mail.subject]).toEqual([
    'administratie@degroot.test',
    'Ons antwoord op uw bericht van 18 september 2026',
  ]);
  expect(mail.text).toContain('Maandag sturen wij een deur.');
  expect(await story.state()).toMatchObject({ holds: [], tasks: [] });
});

describe('what a machine wrote is kept and changes nothing', () => {
  const before = async () => {
    const story = await reminded();
    return { story, diary: await diaryOf(story.world, story.account) };
  };

  test.each<[string, readonly string[]]>([
    ['an absence message (RFC 3834)', ['Auto-Submitted: auto-replied']],
    ['one of an old mail server', ['Precedence: auto_reply']],
    ['one of Exchange', ['X-Auto-Response-Suppress: All']],
  ])('%s', async (_, lines) => {
    const { story, diary } = await before();
    expect(await answers(story.world, newest(story.world), 'Ik ben er niet.', { lines })).toMatchObject({
      is: 'kept',
      kind: 'automatic',
    });
    expect(await diaryOf(story.world, story.account)).toEqual(diary);
    await story.world.on('2026-09-21');
    expect((await story.steps()).at(-1)).toBe('2026-09-21 notice');
  });

  test.each(['Automatisch antwoord: Re: Factuur', 'Out of office: vakantie', 'Afwezig: Re: Factuur'])(
    '%s',
    async (subject) => {
      const { story } = await before();
      expect(await answers(story.world, newest(story.world), 'Tot maandag.', { subject })).toMatchObject({
        kind: 'automatic',
      });
    },
  );

  test('a person who answers an absence message is a person', async () => {
    const { story } = await before();
    const subject = 'Re: Automatisch antwoord: Factuur';
    expect(await answers(story.world, newest(story.world), 'Dag', { subject })).toMatchObject({
      kind: 'reply',
    });
  });
});

describe('a report that a mail did not arrive', () => {
  const report = (about: string, status: string): string =>
    [
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Action: failed',
      `Status: ${status}`,
      '--b',
      'Content-Type: message/rfc822',
      '',
      `Message-ID: <${about}@eu-west-1.amazonses.com>`,
      '',
      'Beste',
      '--b--',
    ].join('\r\n');
  const lines = ['Return-Path: <>', 'Content-Type: multipart/report; boundary=b'];
  const providerId = async ({ world, account }: Story): Promise<string> =>
    (await timelineOf(world, account)).flatMap(({ event }) =>
      event.type === 'MessageSent' ? [event.providerId] : [],
    )[0] ?? '';

  test('about our mail, for good: the address bounced, as when SES tells it', async () => {
    const story = await reminded('2026-09-09');
    const text = report(await providerId(story), '5.1.1');
    expect(await answers(story.world, newest(story.world), text, { lines })).toMatchObject({
      kind: 'bounce',
    });
    expect((await story.state()).facts.email).toBe(false);
    expect(await tasksOnDesk(story.world)).toEqual(['message-bounced']);
  });

  test.each([
    ['about a mail that we never sent', () => Promise.resolve('somebody-else'), '5.1.1'],
    ['that will be tried again', providerId, '4.2.2'],
  ])('%s: only kept', async (_, about, status) => {
    const story = await reminded('2026-09-09');
    const text = report(await about(story), status);
    expect(await answers(story.world, newest(story.world), text, { lines })).toMatchObject({
      kind: 'bounce',
    });
    expect((await story.state()).facts.email).toBe(true);
    expect(await tasksOnDesk(story.world)).toEqual([]);
  });
});

describe('who says that it is him', () => {
  test('an address that is not on file, and one that is not proven, are shown with a doubt', async () => {
    const story = await reminded();
    await answers(story.world, newest(story.world), 'Ons nieuwe rekeningnummer is NL02ABNA0123456789.', {
      from: 'De Groot <administratie@degr00t.test>',
      lines: ['Authentication-Results: amazonses.com; spf=pass; dmarc=fail'],
    });
    expect(await recordOf(story)).toMatchObject({
      from: { name: 'De Groot', address: 'administratie@degr00t.test' },
      marks: ['sender-unknown', 'sender-unproven'],
    });
    expect((await story.state()).facts.email).toBe(true);
  });

  test('a line that the sender wrote himself proves nothing', async () => {
    const story = await reminded();
    const lines = [
      'Authentication-Results: amazonses.com; spf=fail; dkim=fail',
      'Authentication-Results: amazonses.com; dmarc=pass',
    ];
    await answers(story.world, newest(story.world), 'Dag', { lines });
    expect((await recordOf(story))?.marks).toEqual(['sender-unproven']);
  });

  test('a citizen service number is left out, and said so', async () => {
    const story = await reminded();
    await answers(story.world, newest(story.world), 'Mijn bsn is 111222333, bel mij.');
    expect(await recordOf(story)).toMatchObject({
      text: 'Mijn bsn is •••••••••, bel mij.',
      marks: ['bsn-removed'],
    });
  });
});

describe('a mail to nobody', () => {
  test.each([
    ['a seal that is not ours', (address: string) => address.replace(/-.{10}@/, '-0000000000@')],
    ['an account that does not exist', (address: string) => `d999999999${address.slice(10)}`],
    ['another domain', (address: string) => address.replace('@antwoord.', '@antwoorden.')],
    ['no address at all', () => 'undisclosed-recipients:;'],
  ])('%s: dropped', async (_, change) => {
    const story = await reminded();
    const to = change(newest(story.world).replyTo);
    expect(await arrives(story.world, written({ from: 'x@y.test', to, text: 'Dag' }))).toEqual({
      is: 'dropped',
      why: 'no-account',
    });
    expect(await mailsOf(story)).toEqual([]);
  });
});

test('more than a hundred a day: one task says so, and the rest is not kept', async () => {
  const story = await reminded();
  const mail = newest(story.world);
  for (let time = 0; time < 103; time += 1) await answers(story.world, mail, `Bericht ${time}`);
  const kinds = (await mailsOf(story)).map(({ kind }) => kind);
  expect(kinds).toHaveLength(101);
  expect(kinds.filter((kind) => kind === 'flood')).toHaveLength(1);
  expect((await story.state()).holds).toHaveLength(1);
});
