import { expect, test } from 'vitest';
import type { CollectorNamed } from '../content/creditor.ts';
import { renderLetter } from '../letter/render-letter.ts';
import { reminder } from '../samples/messages.ts';
import { pdfPages } from '../samples/pdf-text.ts';
import { deGroot, inEnglish, timmer } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';

const bureau: CollectorNamed = { role: 'on-behalf', name: 'Incasso Oost', registration: 'WKI-1234' };
const by = (collector: CollectorNamed, addressee = deGroot) => ({
  ...reminder(addressee),
  creditor: { ...timmer, collector },
});

test.each([
  [
    by(bureau),
    'Namens Timmer & Zn geschreven door Incasso Oost, geregistreerd als incassodienstverlener onder WKI-1234.',
  ],
  [
    by(bureau, inEnglish(deGroot)),
    'Written on behalf of Timmer & Zn by Incasso Oost, registered as a collector under WKI-1234.',
  ],
  [
    by({ ...bureau, role: 'bought-claims', registration: null }),
    'Timmer & Zn kocht deze vordering. Geschreven door Incasso Oost.',
  ],
] as const)('creditor and bureau stand in mail and letter: %#', async (message, line) => {
  const { unwrapped, html } = sent(message);
  expect(unwrapped).toContain(line);
  expect(html.replaceAll('&amp;', '&')).toContain(line);
  const letter = await renderLetter(message);
  if (!letter.ok) throw new RangeError(letter.missing.join(', '));
  const [page = ''] = pdfPages(letter.pdf);
  expect(page.split(line)).toHaveLength(3);
});

test("own staff's messages name the creditor alone", () => {
  expect(sent(reminder()).text).not.toMatch(/Namens|geregistreerd/);
});
