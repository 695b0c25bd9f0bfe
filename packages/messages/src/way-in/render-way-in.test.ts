import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describe, expect, test } from 'vitest';
import { checkWords } from '../checks/check-words.ts';
import { deGroot, inEnglish, timmer, yilmaz } from '../samples/people.ts';
import { renderWayIn } from './render-way-in.ts';
import { type NewWayIn, withoutWayIn } from './way-in.ts';

const LINK = 'https://betalen.timmer.example/open/#3mK9xq7RtV2pLw8sYzNb4Q';

const wayIn = (addressee = deGroot): NewWayIn => ({
  date: plainDate('2026-11-20'),
  creditor: timmer,
  addressee,
  dossierMark: '7F3K-2Q9D',
  openUrl: LINK,
  until: plainDate('2027-02-18'),
  enterUrl: 'https://betalen.timmer.example/open/',
  typedCode: 'K7P49-2TXM3',
});

test('says who writes, opens the page, and until when', () => {
  const { subject, text, html } = renderWayIn(wayIn());
  expect(subject).toBe('Uw nieuwe link van Timmer & Zn');
  expect(text).toContain(LINK);
  expect(text).toContain('De link werkt tot en met 18 februari 2027.');
  expect(text).toContain('K7P49-2TXM3');
  expect(html).toContain('Open uw pagina');
  expect(renderWayIn(wayIn(inEnglish(deGroot))).subject).toBe('Your new link from Timmer & Zn');
});

test('the archive keeps neither the link nor the code', () => {
  const { text, html } = renderWayIn(withoutWayIn(wayIn()));
  for (const copy of [text, html]) {
    expect(copy).not.toContain('3mK9xq7RtV2pLw8sYzNb4Q');
    expect(copy).not.toContain('K7P49-2TXM3');
  }
  expect(text).toContain('[persoonlijke link]');
});

describe.each([deGroot, yilmaz].flatMap((one) => [one, inEnglish(one)]))('to $name in $language', (one) => {
  const { subject, text } = renderWayIn(wayIn(one));

  test('tells nothing of money, debts or invoices to whoever reads along', () => {
    expect(subject).not.toMatch(/factu|invoice|betal|pay|open|schuld|debt|herinner|remind/i);
    const [body = ''] = text.replaceAll(/https?:\S+/g, '').split('\n-- ');
    expect(body).not.toMatch(/€|\bfactu|\binvoice|schuld|debt|betaal|pay\b/i);
  });

  test('keeps to the words that every message keeps to', () => {
    const context = {
      kind: 'payment-received',
      language: one.language,
      names: [timmer.name, one.name],
    } as const;
    expect(checkWords(subject, { ...context, place: 'subject' })).toEqual([]);
    expect(checkWords(text, { ...context, place: 'subject' })).toEqual([]);
  });
});
