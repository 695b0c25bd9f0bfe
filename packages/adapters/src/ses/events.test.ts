import { expect, test } from 'vitest';
import { parseMailEvents } from './events.ts';

const tags = { message: ['msg-1'], account: ['account-1'], administration: ['books'] };
const mail = { timestamp: '2026-09-08T07:12:00.000Z', tags };
const notification = (message: unknown) => ({ Type: 'Notification', Message: JSON.stringify(message) });
const ours = { administration: 'books', account: 'account-1', messageId: 'msg-1' };

test('a single notification, as SNS posts it, is read too', () => {
  const delivery = { timestamp: '2026-09-08T07:12:09.512Z' };
  expect(parseMailEvents(notification({ eventType: 'Delivery', mail, delivery }))).toEqual([
    { ...ours, kind: 'delivered', at: '2026-09-08T07:12:09Z' },
  ]);
});

test('a reject and a failed rendering are told', () => {
  const events = [
    { eventType: 'Reject', mail, reject: { reason: 'Bad content' } },
    { eventType: 'Rendering Failure', mail, failure: { errorMessage: 'x' } },
  ];
  const records = { Records: events.map((event) => ({ Sns: notification(event) })) };
  expect(parseMailEvents(records).map(({ kind }) => kind)).toEqual(['rejected', 'rendering-failed']);
});

test('delays, opens and mails that are not ours are left out', () => {
  expect(parseMailEvents(notification({ eventType: 'DeliveryDelay', mail }))).toEqual([]);
  expect(parseMailEvents(notification({ eventType: 'Send', mail: { ...mail, tags: {} } }))).toEqual([]);
});

test('what does not come from SNS is refused', () => {
  expect(() => parseMailEvents({ hello: 'world' })).toThrow();
});
