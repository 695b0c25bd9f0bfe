import type { OwnText } from '@voldaan/contract/desk/settings-texts.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';

const LINES: OwnText = {
  what: 'lines',
  language: 'nl',
  kind: 'reminder',
  opening: 'Dank voor uw bestelling.',
  closing: '',
};

const opened = async () => {
  const world = await openDesk('2026-08-24T08:00:00Z');
  return { ...world, texts: value(await world.desk.readTexts(world.sanne, 'nl')) };
};

test('every kind of message stands there as it would go out, signed by this administration', async () => {
  const { texts } = await opened();
  const reminder = texts.messages.find(({ kind }) => kind === 'reminder');
  expect(reminder).toMatchObject({ fixed: false, opening: '', closing: '' });
  expect(reminder?.text).toContain('S. Vos, Timmer & Zn');
  expect(texts.messages.filter(({ fixed }) => fixed).map(({ kind }) => kind)).toEqual([
    'notice-of-default',
    'fourteen-day-notice',
  ]);
});

test('what is saved is said in the next message that leaves', async () => {
  const { desk, sanne, texts, bringIn, travel, mailer } = await opened();
  const seen = value(await desk.previewText(sanne, LINES));
  expect(seen.problems).toEqual([]);
  expect(seen.text).toContain('Dank voor uw bestelling.');
  expect(value(await desk.readTexts(sanne, 'nl')).messages[0]?.text).not.toContain(
    'Dank voor uw bestelling.',
  );
  value(await desk.changeText(sanne, { version: texts.version, own: LINES }));
  await bringIn(DE_GROOT);
  await travel('2026-09-08T20:00:00Z');
  expect(mailer.sent.map(({ text }) => text.includes('Dank voor uw bestelling.'))).toEqual([true]);
});

test('a mail and a letter can be looked at, to nobody', async () => {
  const { desk, sanne } = await opened();
  const mail = value(await desk.sampleDocument(sanne, { language: 'en', kind: 'reminder', as: 'mail' }));
  expect([mail.type, new TextDecoder().decode(mail.bytes).slice(0, 15)]).toEqual([
    'text/html',
    '<!doctype html>',
  ]);
  const letter = value(
    await desk.sampleDocument(sanne, { language: 'nl', kind: 'fourteen-day-notice', as: 'letter' }),
  );
  expect([letter.type, new TextDecoder().decode(letter.bytes.slice(0, 5))]).toEqual([
    'application/pdf',
    '%PDF-',
  ]);
});

test('what may not be said is told with its place, and is not saved', async () => {
  const { desk, sanne, staffOf, texts } = await opened();
  const wrong = { ...LINES, opening: 'Dit is onze tweede herinnering.' };
  expect(value(await desk.previewText(sanne, wrong)).problems).toEqual([
    { place: 'opening', rule: 'numbering', found: 'tweede herinnering' },
  ]);
  const { version } = texts;
  const beneath = { what: 'signature', language: 'nl', signature: '', contact: 'Bel binnen 2 uur!' } as const;
  const refusals = [
    await desk.changeText(sanne, { version, own: wrong }),
    await desk.changeText(sanne, { version, own: beneath }),
    await desk.changeText(sanne, { version, own: { ...LINES, kind: 'fourteen-day-notice' } }),
    await desk.changeText(sanne, { version, own: { ...LINES, kind: 'dagvaarding' } }),
    await desk.changeText(sanne, { version: version + 1, own: LINES }),
    await desk.changeText(staffOf('bo', 'approver'), { version, own: LINES }),
    await desk.sampleDocument(sanne, { language: 'nl', kind: 'dagvaarding', as: 'mail' }),
  ];
  expect(refusals.map(code)).toEqual([
    'words-not-allowed',
    'words-not-allowed',
    'words-not-allowed',
    'not-found',
    'changed-meanwhile',
    'not-allowed',
    'not-found',
  ]);
});
