import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Mail } from '@voldaan/application/ports/mailer.ts';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { inFlight } from '../../../../apps/local/src/clock/in-flight.ts';
import { virtualClock } from '../../../../apps/local/src/clock/virtual-clock.ts';
import { counted } from '../../../../apps/local/src/http/counted.ts';
import { listen } from '../../../../apps/local/src/http/listen.ts';
import { mailbox } from '../../../../apps/local/src/ses/mailbox.ts';
import { type MailFault, plannedFaults } from '../../../../apps/local/src/ses/planned-faults.ts';
import { readMail } from '../../../../apps/local/src/ses/read-mail.ts';
import { sesApi } from '../../../../apps/local/src/ses/ses-api.ts';
import { snsEvent } from '../../../../apps/local/src/ses/sns-event.ts';
import { local } from '../testing/local-table.ts';
import { type MailEvent, parseMailEvents } from './events.ts';
import { sesClient, sesMailer } from './mailer.ts';

const START = instant('2026-09-08T07:12:00Z');
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const mail: Mail = {
  messageId: 'msg-1',
  administration: 'books',
  account: 'account-1',
  from: { name: 'Timmer & Zn', address: 'administratie@timmer.example' },
  replyTo: 'vragen@timmer.example',
  to: { name: 'Ayşe Yılmaz', address: 'a.yilmaz@bakkerij.example' },
  subject: 'Betalingsherinnering – factuur 2026-1187',
  html: '<p>Nog open: € 1.246,30</p>',
  text: 'Nog open: € 1.246,30',
  attachments: [
    { fileName: 'factuur 2026-1187.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF-1.7') },
  ],
};

const mailerAt = (endpoint: string, config = {}) => {
  const client = sesClient({ ...local(endpoint), ...config });
  closing.push(() => client.destroy());
  return sesMailer(client, { configurationSet: 'voldaan', clock: { now: () => START } });
};

const stand = async () => {
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt: START, inFlight: flights });
  const events: MailEvent[] = [];
  const box = mailbox({
    clock,
    publish: (event, at) => events.push(...parseMailEvents(snsEvent(event, at))),
  });
  const faults = plannedFaults();
  const server = await listen(counted(flights, sesApi(box, faults).fetch), { name: 'ses' });
  closing.push(server.close);
  return { clock, box, events, faults, mailer: mailerAt(server.url) };
};

test('the mail arrives as it was meant, dated by the business clock, and answers nobody automatically', async () => {
  const { box, mailer } = await stand();
  const outcome = await mailer.send(mail);
  const [arrived] = box.list();
  expect(outcome).toEqual({ outcome: 'sent', providerId: arrived?.id });
  const read = await readMail(box.raw(arrived?.id ?? '') ?? new Uint8Array());
  expect(read).toMatchObject({
    from: { name: 'Timmer & Zn', address: 'administratie@timmer.example' },
    to: [{ name: 'Ayşe Yılmaz', address: 'a.yilmaz@bakkerij.example' }],
    replyTo: [{ address: 'vragen@timmer.example' }],
    subject: 'Betalingsherinnering – factuur 2026-1187',
    text: 'Nog open: € 1.246,30\n',
    html: '<p>Nog open: € 1.246,30</p>\n',
    date: '2026-09-08T07:12:00.000Z',
  });
  expect(read.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
    ['factuur 2026-1187.pdf', 'application/pdf'],
  ]);
  const headers = new Map(read.headers.map(({ key, value }) => [key, value]));
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect(headers.has('list-unsubscribe')).toBe(false);
});

test('what becomes of it comes back to message, account and administration', async () => {
  const { clock, box, events, mailer } = await stand();
  const ours = { administration: 'books', account: 'account-1', messageId: 'msg-1' };
  const outcome = await mailer.send(mail);
  await clock.advance(addSeconds(START, 60));
  expect(events.map(({ kind }) => kind)).toEqual(['sent', 'delivered']);
  expect(events[0]).toEqual({ ...ours, kind: 'sent', at: START });
  const id = outcome.outcome === 'sent' ? outcome.providerId : '';
  box.bounce(id);
  box.bounce(id, 'transient');
  box.complain(id);
  await clock.settle();
  const at = addSeconds(START, 60);
  expect(events.slice(2)).toEqual([
    { ...ours, kind: 'bounced', at, permanent: true },
    { ...ours, kind: 'bounced', at, permanent: false },
    { ...ours, kind: 'complained', at },
  ]);
});

describe('a try that fails is tried once, and says what it proves', () => {
  test.each<[MailFault, 'refused' | 'unknown', number]>([
    ['throttle', 'refused', 0],
    ['reject', 'refused', 0],
    ['server-error', 'unknown', 0],
    ['cut-off', 'unknown', 0],
    ['lost-answer', 'unknown', 1],
  ])('%s: %s', async (fault, outcome, taken) => {
    const { box, faults, mailer } = await stand();
    faults.plan(fault);
    expect(await mailer.send(mail)).toMatchObject({ outcome });
    expect(box.list()).toHaveLength(taken);
  });

  const serve = async (answer: RequestListener): Promise<{ server: Server; url: string }> => {
    const server = createServer(answer);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };

  test('nobody listens: refused', async () => {
    const { server, url } = await serve(() => {});
    await new Promise((done) => server.close(done));
    expect(await mailerAt(url).send(mail)).toMatchObject({ outcome: 'refused', permanent: false });
  });

  test('no answer in time: unknown', async () => {
    const { url } = await serve(() => {});
    const impatient = { requestHandler: { requestTimeout: 50, throwOnRequestTimeout: true } };
    expect(await mailerAt(url, impatient).send(mail)).toMatchObject({ outcome: 'unknown' });
  });
});
