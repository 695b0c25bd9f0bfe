import { expect, test } from 'vitest';
import { fourteenDayNotice } from '../samples/messages.ts';
import { renderMail } from './render-mail.ts';

test('where e-mail alone was chosen the mail is the notice itself: all it must say, and no day of its own', () => {
  const sample = fourteenDayNotice();
  const mail = renderMail({ ...sample, addressee: { ...sample.addressee, address: null } });
  if (!mail.ok) throw new Error(mail.missing.join());
  expect(mail.text.replace(/\s+/g, ' ')).toContain(
    'binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd',
  );
  expect(mail.text).not.toContain('in ieder geval tot en met');
});
