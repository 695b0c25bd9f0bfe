import { instant } from '@voldaan/domain/calendar/instant.ts';
import { expect, test } from 'vitest';
import { inFlight } from '../clock/in-flight.ts';
import { virtualClock } from '../clock/virtual-clock.ts';
import { asArrived } from './as-arrived.ts';
import { compose } from './compose.ts';
import { mailbox } from './mailbox.ts';
import { mailboxSite } from './mailbox-site.ts';
import { readMail } from './read-mail.ts';
import { answerTo, type Reply, reply } from './reply.ts';
import type { SesEvent } from './ses-event.ts';

const stand = () => {
  const clock = virtualClock({
    mode: 'frozen',
    startAt: instant('2026-09-08T07:00:00Z'),
    inFlight: inFlight(),
  });
  const events: SesEvent[] = [];
  const replies: Reply[] = [];
  const box = mailbox({ clock, publish: (event) => events.push(event) });
  const site = mailboxSite(box, {
    links: () => [{ label: 'Klok', href: 'http://localhost:4313' }],
    answer: async (_, answer) => void replies.push(answer),
  });
  const send = (html: string) =>
    box.accept({
      operation: 'SendRawEmail',
      source: 'administratie@timmer.example',
      destinations: ['a.yilmaz@bakkerij.example'],
      raw: compose({
        headers: [
          { name: 'From', value: 'Timmer & Zn <administratie@timmer.example>' },
          { name: 'To', value: 'a.yilmaz@bakkerij.example' },
          { name: 'Reply-To', value: 'vragen@timmer.example' },
          { name: 'Subject', value: 'Factuur <2026-014>' },
        ],
        text: 'Betaal op http://localhost:4311/open#geheim of bel ons.',
        html,
      }),
      tags: [{ name: 'effect', value: 'e-1' }],
      configurationSet: 'voldaan',
    });
  return { clock, events, replies, box, site, send };
};

test('the page shows the newest message in a closed frame, with its links and buttons', async () => {
  const { site, send } = stand();
  const id = send(
    '<p>Betaal <a href="http://localhost:4311/open#geheim">hier</a></p><script>alert(1)</script>',
  );
  const text = await (await site.request('/')).text();
  expect(text).toContain('Factuur &lt;2026-014&gt;');
  expect(text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(text).not.toContain('<script>');
  expect(text).toContain('href="http://localhost:4313"');
  for (const action of ['later', 'bounce', 'complain', 'answer']) {
    expect(text).toContain(`action="/messages/${id}/${action}"`);
  }
  expect((await site.request('/messages/unknown')).status).toBe(404);
});

test('the same as JSON: links, tags, what happened', async () => {
  const { clock, site, send } = stand();
  const id = send('<a href="http://localhost:4311/open?a=1&amp;b=2#x">hier</a>');
  await clock.advance(instant('2026-09-08T07:01:00Z'));
  const [listed] = await (await site.request('/api/messages?to=a.yilmaz@bakkerij.example')).json();
  expect(listed).toMatchObject({ id, status: 'Delivery', tags: [{ name: 'effect', value: 'e-1' }] });
  expect(await (await site.request('/api/messages?to=b@c.example')).json()).toEqual([]);
  const one = await (await site.request(`/api/messages/${id}`)).json();
  expect(one.links).toEqual(['http://localhost:4311/open?a=1&b=2#x', 'http://localhost:4311/open#geheim']);
});

test('the buttons make the real events', async () => {
  const { clock, events, site, send } = stand();
  const id = send('<p>Dag</p>');
  const press = (action: string, fields: Record<string, string> = {}) =>
    site.request(`/messages/${id}/${action}`, { method: 'POST', body: new URLSearchParams(fields) });
  expect((await press('later')).status).toBe(303);
  await clock.advance(instant('2026-09-08T10:59:00Z'));
  await press('bounce');
  await press('complain');
  await clock.advance(instant('2026-09-09T07:00:00Z'));
  expect(events.map(({ eventType }) => eventType)).toEqual(['Send', 'DeliveryDelay', 'Bounce', 'Complaint']);
  await press('receiver', { receiver: 'bounces' });
  send('<p>Nog eens</p>');
  await clock.advance(instant('2026-09-09T07:01:00Z'));
  expect(events.at(-1)?.eventType).toBe('Bounce');
  expect((await press('receiver', { receiver: 'vanishes' })).status).toBe(400);
});

test('an answer is a message in the same thread', async () => {
  const { box, replies, site, send } = stand();
  const id = send('<p>Dag</p>');
  await site.request(`/messages/${id}/answer`, {
    method: 'POST',
    body: new URLSearchParams({ text: 'Ik betaal vrijdag. Groet, Ayşe', automatic: 'yes' }),
  });
  expect(replies).toEqual([{ text: 'Ik betaal vrijdag. Groet, Ayşe', automatic: true }]);
  const mail = box.get(id);
  const [answer] = replies;
  if (!mail || !answer) throw new Error('no mail');
  const original = await readMail(box.raw(id) ?? new Uint8Array());
  const answered = await readMail(reply(mail, original, answer, new Date('2026-09-08T08:00:00Z')));
  expect(answered).toMatchObject({
    subject: 'Re: Factuur <2026-014>',
    inReplyTo: `<${id}@eu-west-1.amazonses.com>`,
    to: [{ address: 'vragen@timmer.example' }],
    from: { address: 'a.yilmaz@bakkerij.example' },
    text: 'Ik betaal vrijdag. Groet, Ayşe',
  });
  expect(answered.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied');
});

test('a person quotes what he answers, and sends a file along; it lies in the bucket as SES puts it there', async () => {
  const { box, site, replies, send } = stand();
  const id = send('<p>Dag</p>');
  const form = new FormData();
  form.set('text', 'Zie de foto.');
  form.set('file', new File([Uint8Array.of(0xff, 0xd8, 0xff)], 'kas & zo.jpg', { type: 'image/jpeg' }));
  await site.request(`/messages/${id}/answer`, { method: 'POST', body: form });
  const mail = box.get(id);
  const [answer] = replies;
  if (!mail || !answer) throw new Error('no mail');
  const original = await readMail(box.raw(id) ?? new Uint8Array());
  const date = new Date('2026-09-08T08:00:00Z');
  const envelope = { ...answerTo(mail, original), id: 'abc' };
  const arrived = await readMail(asArrived(reply(mail, original, answer, date), envelope, date));
  expect(arrived.text).toMatch(/^Zie de foto\.\n\nOp .* schreef .*:\n> /);
  expect(arrived.attachments).toMatchObject([{ filename: 'kas & zo.jpg', mimeType: 'image/jpeg' }]);
  expect(arrived.headers.slice(0, 5).map(({ key }) => key)).toEqual([
    'return-path',
    'received',
    'x-ses-spam-verdict',
    'x-ses-virus-verdict',
    'authentication-results',
  ]);
  expect(arrived.headers[1]?.value).toContain('for vragen@timmer.example;');
});
