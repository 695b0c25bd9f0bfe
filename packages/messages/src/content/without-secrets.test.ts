import { expect, test } from 'vitest';
import { renderMail } from '../mail/render-mail.ts';
import { allSamples } from '../samples/all.ts';
import { reminder } from '../samples/messages.ts';
import { withoutSecrets } from './without-secrets.ts';

test.each(allSamples)('%s: the archived copy opens nothing', (_, message) => {
  const mail = renderMail(withoutSecrets(message));
  if (!mail.ok) throw new Error(mail.missing.join());
  for (const copy of [mail.html, mail.text]) {
    expect(copy).not.toMatch(/3mK9xq7R|b81xLq0z|K7P4-92TX/);
  }
});

test('it says what stood there, and is no link', () => {
  const mail = renderMail(withoutSecrets(reminder()));
  if (!mail.ok) throw new Error(mail.missing.join());
  expect(mail.text).toContain('[persoonlijke link]');
  expect(mail.html).not.toContain('href="[');
});
