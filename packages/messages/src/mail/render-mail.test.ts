import { expect, test } from 'vitest';
import { reminder } from '../samples/messages.ts';
import { renderMail } from './render-mail.ts';

test('x', () => {
  const m = renderMail(reminder());
  console.log(m);
  if (m.ok) console.log(m.text);
  expect(m.ok).toBe(true);
});
