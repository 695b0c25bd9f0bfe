import { expect, test } from 'vitest';
import { arrangementConfirmed } from '../samples/arrangements.ts';
import { pdfPages } from '../samples/pdf-text.ts';
import { yilmaz } from '../samples/people.ts';
import { renderArrangement } from './render-arrangement.ts';

const rendered = async (message = arrangementConfirmed()) => {
  const arrangement = await renderArrangement(message);
  if (!arrangement.ok) throw new RangeError(arrangement.missing.join());
  return arrangement;
};

test('the document says what the mail says, and shows how to pay without the link', async () => {
  const { mail, copy } = await rendered();
  expect(mail.subject).toBe('Uw betalingsregeling, kenmerk 7F3-K2Q');
  expect(copy.fileName).toBe('betalingsregeling-2026-09-25.pdf');
  const text = pdfPages(copy.pdf).join(' ');
  for (const said of [
    '1 november 2026 € 93,80 € 93,70',
    'Factuur 2026-0931 € 184,50',
    'Samen € 281,30',
    'De regeling kost niets.',
    'bericht en 10 dagen om alsnog te betalen.',
    'Bedrag: € 93,80',
    'NL91 ABNA 0417 1643 00',
    'K7P4-92TX',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain('https:');
});

test('it leaves by mail, so nobody has to know the postal address', async () => {
  const { copy } = await rendered(arrangementConfirmed({ ...yilmaz, address: null }));
  expect(pdfPages(copy.pdf)).not.toHaveLength(0);
});

test('the same agreement gives the same bytes', async () => {
  expect((await rendered()).copy.pdf).toEqual((await rendered()).copy.pdf);
});

test('without a fact neither leaves', async () => {
  expect(await renderArrangement({ ...arrangementConfirmed(), reference: '' })).toEqual({
    ok: false,
    missing: ['reference'],
  });
});
