import type { ParsedMail } from '@voldaan/application/ports/mail-parser.ts';
import { describe, expect, test } from 'vitest';
import { parseMail } from './parse-mail.ts';

const ADDRESS = 'd4k7q2m9xa-k7p492txm3@antwoord.timmer.test';
const bytes = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'), 'latin1');
const HEAD = [
  'From: "A. de Groot" <administratie@degroot.test>',
  `To: Timmer & Zn <${ADDRESS}>`,
  'Subject: Re: Factuur 2026-1187',
  'Message-ID: <abc@degroot.test>',
];

const read = async (raw: Uint8Array): Promise<ParsedMail> => {
  const parsed = await parseMail(raw);
  if (!parsed.ok) throw new Error('The mail was not read.');
  return parsed.mail;
};

describe('what people write in', () => {
  test('Outlook: HTML and text beside each other, a logo in the signature, a file of its own', async () => {
    const mail = await read(
      bytes(
        ...HEAD,
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="m"',
        '',
        '--m',
        'Content-Type: multipart/related; boundary="r"',
        '',
        '--r',
        'Content-Type: multipart/alternative; boundary="a"',
        '',
        '--a',
        'Content-Type: text/plain; charset="iso-8859-1"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'De kast is beschadigd; zie foto. Wij betalen =80 nog niet, co=F6rdinatie volgt.',
        '--a',
        'Content-Type: text/html; charset="iso-8859-1"',
        '',
        '<html><body>De kast is beschadigd<img src="cid:logo@x"></body></html>',
        '--a--',
        '--r',
        'Content-Type: image/png; name="image001.png"',
        'Content-ID: <logo@x>',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '--r--',
        '--m',
        'Content-Type: image/jpeg; name="kast.jpg"',
        'Content-Disposition: attachment; filename="kast.jpg"',
        'Content-Transfer-Encoding: base64',
        '',
        '/9j/4AAQ',
        '--m--',
      ),
    );
    expect(mail.text).toContain('De kast is beschadigd; zie foto.');
    expect(mail.text).toContain('coördinatie');
    expect(mail.files.map(({ name }) => name)).toEqual(['kast.jpg']);
    expect(mail).toMatchObject({
      from: { name: 'A. de Groot', address: 'administratie@degroot.test' },
      recipients: [ADDRESS],
      subject: 'Re: Factuur 2026-1187',
      messageId: 'abc@degroot.test',
    });
  });

  test('only HTML, with a style sheet, a script and a tracker', async () => {
    const { text } = await read(
      bytes(
        ...HEAD,
        'Content-Type: text/html; charset=utf-8',
        '',
        '<html><head><style>p{color:red}</style></head><body><style>.x{y:z}</style>',
        '<p>Wij betalen <b>vrijdag</b>.</p><script>alert(1)</script><p>Groet,<br>A. de Groot &amp; Zn</p>',
        `<a href="https://track.example/${'x'.repeat(200)}">Bekijk</a></body></html>`,
      ),
    );
    expect(text).toBe('Wij betalen vrijdag.\n\nGroet,\nA. de Groot & Zn\n\nBekijk');
  });

  test('latin1 in the subject and in the name', async () => {
    const mail = await read(
      bytes(
        'From: =?iso-8859-1?Q?Andr=E9?= <andre@degroot.test>',
        `To: ${ADDRESS}`,
        'Subject: =?iso-8859-1?B?cmXnp+Z0?=',
        '',
        'Dag',
      ),
    );
    expect(mail.from.name).toBe('André');
    expect(mail.text.trim()).toBe('Dag');
  });
});

describe('for whom', () => {
  test('the envelope comes first, then every address of the sender', async () => {
    const { recipients } = await read(
      bytes(
        `Received: from mail.degroot.test by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x for ${ADDRESS}; Tue, 8 Sep 2026 10:00:00 +0000`,
        'Received: from laptop by mail.degroot.test for somebody@else.test; Tue, 8 Sep 2026',
        'Delivered-To: b@x.test',
        'From: a@degroot.test',
        'To: Groep: c@x.test, d@x.test;',
        'Cc: e@x.test',
        '',
        'Dag',
      ),
    );
    expect(recipients).toEqual([ADDRESS, 'b@x.test', 'c@x.test', 'd@x.test', 'e@x.test']);
  });

  test('of lines with one name the first counts: that of our own receiver', async () => {
    const { lines } = await read(
      bytes(
        'Authentication-Results: amazonses.com; dkim=fail',
        'Authentication-Results: amazonses.com; dkim=pass',
        ...HEAD,
        '',
        'Dag',
      ),
    );
    expect(lines.get('authentication-results')).toBe('amazonses.com; dkim=fail');
  });
});

const report = (action: string, status: string): Uint8Array =>
  bytes(
    'Return-Path: <>',
    'From: Mail Delivery System <MAILER-DAEMON@mx.degroot.test>',
    `To: ${ADDRESS}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry to inform you that your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.degroot.test',
    '',
    'Final-Recipient: rfc822; weg@degroot.test',
    `Action: ${action}`,
    `Status: ${status}`,
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Message-ID: <0102abc@eu-west-1.amazonses.com>',
    'Subject: Factuur',
    '',
    'Beste',
    '--b--',
  );

test('a report of a mail server names the mail that it is about', async () => {
  const mail = await read(report('failed', '5.1.1'));
  expect(mail.report).toEqual({
    action: 'failed',
    status: '5.1.1',
    about: '0102abc@eu-west-1.amazonses.com',
  });
  expect(mail.files).toEqual([]);
});

describe('built to break a reader: its head is read, and nothing below', () => {
  const unread = async (raw: Uint8Array) => {
    const parsed = await parseMail(raw);
    expect(parsed.ok).toBe(false);
    return parsed.ok ? undefined : parsed.head;
  };

  test('ten thousand parts', async () => {
    const parts = Array.from({ length: 10_000 }, () => ['--b', 'Content-Type: text/plain', '', 'x']).flat();
    const head = await unread(
      bytes(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--'),
    );
    expect(head?.recipients).toEqual([ADDRESS]);
  });

  test('a hundred mails in each other', async () => {
    const depth = 100;
    const open = Array.from({ length: depth }, (_, i) => [
      `--b${i}`,
      `Content-Type: multipart/mixed; boundary=b${i + 1}`,
      '',
    ]);
    const head = await unread(
      bytes(...HEAD, 'Content-Type: multipart/mixed; boundary=b0', '', ...open.flat(), 'x'),
    );
    expect(head?.from.address).toBe('administratie@degroot.test');
  });

  test('more than thirty megabytes', async () => {
    const raw = Buffer.concat([bytes(...HEAD, '', ''), Buffer.alloc(31 * 1024 * 1024, 0x61)]);
    expect((await unread(raw))?.subject).toBe('Re: Factuur 2026-1187');
  });

  test('a head without an end', async () => {
    expect(await unread(Buffer.alloc(1024 * 1024, 'X-Line: y\r\n'))).toMatchObject({ recipients: [] });
  });
});

test('no bytes are a mail without anything', async () => {
  expect(await read(new Uint8Array())).toMatchObject({ recipients: [], subject: '', text: '', files: [] });
});
