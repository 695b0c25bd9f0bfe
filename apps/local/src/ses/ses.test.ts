import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetSendQuotaCommand,
  MessageRejected,
  SESClient,
  SendEmailCommand,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFlight } from '../clock/in-flight.ts';
import { type VirtualClock, virtualClock } from '../clock/virtual-clock.ts';
import { counted } from '../http/counted.ts';
import { type Listening, listen } from '../http/listen.ts';
import { mailbox } from './mailbox.ts';
import { plannedFaults } from './planned-faults.ts';
import { readMail } from './read-mail.ts';
import { sesApi } from './ses-api.ts';
import type { SesEvent } from './ses-event.ts';

const start = instant('2026-09-08T07:00:00Z');
let folder = '';
let clocks: VirtualClock[] = [];
let open: { server: Listening; client: SESClient }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voldaan-ses-'));
});
afterEach(async () => {
  for (const clock of clocks) await clock.stop();
  clocks = [];
  for (const { server, client } of open) {
    client.destroy();
    await server.close();
  }
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

const stand = async () => {
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt: start, inFlight: flights });
  clocks.push(clock);
  const events: SesEvent[] = [];
  const box = mailbox({ clock, publish: (event) => events.push(event), dataDir: folder });
  const faults = plannedFaults();
  const server = await listen(counted(flights, sesApi(box, faults).fetch), { name: 'ses' });
  const client = new SESClient({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  open.push({ server, client });
  const types = () => events.map(({ eventType }) => eventType);
  return { clock, box, events, types, faults, client };
};

const RAW = [
  'From: Timmer & Zn <administratie@timmer.example>',
  'To: a.yilmaz@bakkerij.example',
  'Bcc: archief@timmer.example',
  'Subject: =?utf-8?Q?Factuur_2026-014_=E2=80=93_nog_open?=',
  'X-SES-MESSAGE-TAGS: run=7',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Nog open: € 281,30',
].join('\r\n');

const raw = (to = 'a.yilmaz@bakkerij.example') =>
  new SendRawEmailCommand({
    RawMessage: { Data: Buffer.from(RAW) },
    Destinations: [to],
    Tags: [{ Name: 'effect', Value: 'step-1' }],
    ConfigurationSetName: 'voldaan',
  });

test('a raw message arrives as sent, with its tags in Send and Delivery', async () => {
  const { clock, box, client, events, types } = await stand();
  const { MessageId: id = '' } = await client.send(raw());
  await clock.settle();
  expect(types()).toEqual(['Send']);
  await clock.advance(addSeconds(start, 2));
  expect(types()).toEqual(['Send', 'Delivery']);
  expect(events[1]).toMatchObject({
    mail: {
      messageId: id,
      source: 'administratie@timmer.example',
      destination: ['a.yilmaz@bakkerij.example'],
      tags: { effect: ['step-1'], run: ['7'], 'ses:configuration-set': ['voldaan'] },
    },
    delivery: { recipients: ['a.yilmaz@bakkerij.example'], timestamp: '2026-09-08T07:00:02.000Z' },
  });
  const read = await readMail(box.raw(id) ?? new Uint8Array());
  expect(read).toMatchObject({ subject: 'Factuur 2026-014 – nog open', text: 'Nog open: € 281,30\n' });
  const names = read.headers.map(({ key }) => key);
  expect(names).not.toContain('bcc');
  expect(names).not.toContain('x-ses-message-tags');
});

test('a simple message gets both its parts', async () => {
  const { box, client } = await stand();
  const sent = await client.send(
    new SendEmailCommand({
      Source: 'administratie@timmer.example',
      Destination: {
        ToAddresses: ['Ayşe Yılmaz <a.yilmaz@bakkerij.example>'],
        BccAddresses: ['b@c.example'],
      },
      ReplyToAddresses: ['vragen@timmer.example'],
      Message: {
        Subject: { Data: 'Geregeld: € 10' },
        Body: { Text: { Data: 'Dank u' }, Html: { Data: '<p>Dank u</p>' } },
      },
    }),
  );
  const id = sent.MessageId ?? '';
  expect(box.get(id)?.destinations).toEqual(['a.yilmaz@bakkerij.example', 'b@c.example']);
  expect(await readMail(box.raw(id) ?? new Uint8Array())).toMatchObject({
    subject: 'Geregeld: € 10',
    text: 'Dank u',
    html: '<p>Dank u</p>',
    replyTo: [{ address: 'vragen@timmer.example' }],
  });
});

test('without a configuration set nothing is published', async () => {
  const { clock, client, types } = await stand();
  await client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(RAW) } }));
  await clock.advance(addSeconds(start, 60));
  expect(types()).toEqual([]);
});

test('a bounce and a complaint have the shape of SES, with the tags', async () => {
  const { clock, box, client, events, types } = await stand();
  const first = await client.send(raw());
  const second = await client.send(raw());
  await clock.advance(addSeconds(start, 5));
  events.length = 0;
  box.bounce(first.MessageId ?? '');
  box.complain(second.MessageId ?? '');
  await clock.settle();
  expect(types()).toEqual(['Bounce', 'Complaint']);
  expect(events[0]).toMatchObject({
    mail: { messageId: first.MessageId, tags: { effect: ['step-1'] } },
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: 'a.yilmaz@bakkerij.example', status: '5.1.1' }],
    },
  });
  expect(events[1]).toMatchObject({
    complaint: { complainedRecipients: [{ emailAddress: 'a.yilmaz@bakkerij.example' }] },
  });
});

test('a receiver may be late, full, or gone; the simulator addresses work', async () => {
  const { clock, box, client, events, types } = await stand();
  box.setReceiver('laat@x.example', 'late');
  box.setReceiver('vol@x.example', 'mailbox-full');
  for (const to of ['laat@x.example', 'vol@x.example', 'bounce@simulator.amazonses.com']) {
    await client.send(raw(to));
  }
  await clock.advance(addSeconds(start, 3600));
  expect(types().filter((type) => type !== 'Send')).toEqual(['DeliveryDelay', 'Bounce', 'Bounce']);
  expect(events.at(-2)).toMatchObject({ bounce: { bounceType: 'Transient' } });
  await clock.advance(addSeconds(start, 5 * 3600));
  expect(types().at(-1)).toBe('Delivery');
});

test('mail, deliveries under way and events not yet told survive a restart', async () => {
  const first = await stand();
  const { MessageId: id = '' } = await first.client.send(raw());
  await first.clock.settle();
  first.box.bounce((await first.client.send(raw())).MessageId ?? '');
  await first.clock.stop();
  const second = await stand();
  expect(second.box.list().at(-1)?.id).toBe(id);
  second.box.resume();
  await second.clock.advance(addSeconds(start, 2));
  // How many were told before the stop is up to the machine; that each is told once is not.
  expect([...first.types(), ...second.types()].sort()).toEqual(['Bounce', 'Delivery', 'Send', 'Send']);
});

test('planned faults: refused, broken, and an answer that got lost', async () => {
  const { box, client, faults } = await stand();
  faults.plan('throttle', 'a.yilmaz@bakkerij.example');
  await client.send(raw('ander@x.example'));
  await expect(client.send(raw())).rejects.toMatchObject({ name: 'Throttling' });
  faults.plan('reject');
  await expect(client.send(raw())).rejects.toBeInstanceOf(MessageRejected);
  faults.plan('server-error');
  await expect(client.send(raw())).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
  faults.plan('cut-off');
  await expect(client.send(raw())).rejects.toThrow();
  expect(box.list()).toHaveLength(1);
  faults.plan('lost-answer');
  await expect(client.send(raw())).rejects.toThrow();
  expect(box.list()).toHaveLength(2);
});

test('quota is answered, nonsense refused', async () => {
  const { client } = await stand();
  expect((await client.send(new GetSendQuotaCommand({}))).MaxSendRate).toBe(14);
  await expect(
    client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from('Subject: x\r\n\r\nx') } })),
  ).rejects.toMatchObject({ name: 'InvalidParameterValue' });
});
