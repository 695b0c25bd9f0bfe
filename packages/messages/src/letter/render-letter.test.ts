import { describe, expect, test } from 'vitest';
import { checkWords } from '../checks/check-words.ts';
import type { Message } from '../content/message.ts';
import { allSamples } from '../samples/all.ts';
import { contextOf } from '../samples/context.ts';
import { noticeOfDefault, reminder } from '../samples/messages.ts';
import { pdfPages } from '../samples/pdf-text.ts';
import { deGroot, inEnglish } from '../samples/people.ts';
import { manyInvoices, oneInvoice } from '../samples/statements.ts';
import { renderLetter } from './render-letter.ts';

const printed = async (message: Message) => {
  const letter = await renderLetter(message);
  if (!letter.ok) throw new RangeError(letter.missing.join(', '));
  return { bytes: letter.pdf, raw: Buffer.from(letter.pdf).toString('latin1'), pages: pdfPages(letter.pdf) };
};

describe('a letter for the window envelope', () => {
  test('holds everything on one page: window, subject, ledger, code to type and signature', async () => {
    const { pages } = await printed(reminder());
    expect(pages).toHaveLength(1);
    for (const fact of [
      'Bakkerij De Groot B.V. Mevrouw A. de Groot Dorpsstraat 4 8102 CD Raalte',
      'Zwolle, 8 september 2026',
      'Betreft: factuur 2026-1187 van Timmer & Zn staat nog open',
      'Te betalen uiterlijk 16 september 2026 € 1.246,30',
      'Rekening: NL91 ABNA 0417 1643 00',
      'Kenmerk: 9000 1048 2011 87',
      'Of ga naar betalen.timmer.example en typ: K7P4-92TX',
      'Uw contactpersoon Sanne Vos debiteurenbeheer 038 123 45 67',
      'Sanne Vos, Timmer & Zn',
      '1 van 1',
    ]) {
      expect(pages[0]).toContain(fact);
    }
  });

  test('60 invoices run on, with the head of the table on each page', async () => {
    const { pages } = await printed(reminder(deGroot, manyInvoices(60)));
    expect(pages).toHaveLength(3);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`${index + 1} van 3`);
      expect(page.includes('Betalen vóór of op')).toBe(/2026-1\d{3} \d{1,2} j/.test(page));
    }
    const all = pages.join(' ');
    for (let number = 1001; number <= 1060; number += 1) expect(all).toContain(`2026-${number} `);
  });

  test('however many invoices, each is printed once and the total stands with the last of them', async () => {
    for (const count of [14, 15, 16, 17, 18, 19, 20, 48, 49, 50, 51]) {
      const { pages } = await printed(noticeOfDefault(deGroot, manyInvoices(count)));
      expect(pages.join(' ').match(/Factuur 2026-1\d{3},/g)).toHaveLength(count);
      const last = pages.find((page) => page.includes(`Factuur 2026-${1000 + count},`));
      expect(last).toContain('Te betalen uiterlijk 22 oktober 2026');
    }
  });

  test('the same message gives the same bytes', async () => {
    const [once, twice] = [await printed(noticeOfDefault()), await printed(noticeOfDefault())];
    expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0);
    expect(once.raw).toContain('(D:20261012120000Z)');
  });

  test('is tagged, says its language, and its title names no step', async () => {
    const { raw } = await printed(noticeOfDefault());
    for (const mark of ['/Marked true', '/StructTreeRoot', '/Lang (nl)', '/S /TH', '/S /Figure']) {
      expect(raw).toContain(mark);
    }
    expect(raw).toContain('(Brief van Timmer & Zn, 12 oktober 2026)');
    expect(raw).not.toMatch(/aanmaning|ingebrekestelling|herinnering/i);
  });

  test('the marks of the post come first, the statement last', async () => {
    const { pages } = await printed(noticeOfDefault(deGroot, oneInvoice));
    const all = pages.join(' ');
    expect(all).toContain('AANGETEKEND en per e-mail · Zwolle, 12 oktober 2026');
    expect(all.indexOf('Hoogachtend,')).toBeLessThan(all.indexOf('Dit hoort niet bij deze brief.'));
  });

  test('in English', async () => {
    const { pages, raw } = await printed(reminder(inEnglish(deGroot)));
    expect(raw).toContain('/Lang (en)');
    expect(pages[0]).toContain('Subject: invoice 2026-1187 from Timmer & Zn is still open');
    expect(pages[0]).toContain('1 of 1');
  });
});

test.each(allSamples)('%s says nothing forbidden on paper', async (_, message) => {
  const { pages } = await printed(message);
  const context = contextOf(message, 'subject');
  expect(pages.flatMap((page) => checkWords(page, context))).toEqual([]);
});
