import { expect, test } from 'vitest';
import { noticeOfDefault } from '../samples/messages.ts';
import { deGroot } from '../samples/people.ts';
import { renderMail } from './render-mail.ts';

const textOf = (message: Parameters<typeof renderMail>[0]): string => {
  const mail = renderMail(message);
  return mail.ok ? mail.text : '';
};

test('a debtor whose orders wait is told so in the notice of default, and no other', () => {
  const message = noticeOfDefault();
  expect(textOf(message)).not.toContain('Nieuwe bestellingen');
  expect(textOf({ ...message, ordersHeld: true })).toContain(
    'Nieuwe bestellingen wachten tot er niets meer te laat is.',
  );
  const english = noticeOfDefault({ ...deGroot, language: 'en' });
  expect(textOf({ ...english, ordersHeld: true })).toContain(
    'New orders wait until nothing is late any more.',
  );
});
