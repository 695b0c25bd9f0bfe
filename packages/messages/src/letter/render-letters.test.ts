import { expect, test } from 'vitest';
import type { Message } from '../content/message.ts';
import { noticeOfDefault, reminder } from '../samples/messages.ts';
import { pdfPages } from '../samples/pdf-text.ts';
import { deGroot, inEnglish } from '../samples/people.ts';
import { manyInvoices } from '../samples/statements.ts';
import { renderLetters } from './render-letters.ts';

const printed = async (...messages: readonly Message[]) => {
  const run = await renderLetters(messages);
  if (!run.ok) throw new RangeError(run.missing.join(', '));
  return { bytes: run.pdf, pages: pdfPages(run.pdf) };
};

test('each letter begins on a page of its own and counts its own pages', async () => {
  const { pages } = await printed(reminder(), reminder(deGroot, manyInvoices(60)), noticeOfDefault());
  const counts = pages.map((page) => /\d+ van \d+$/.exec(page.trim())?.[0]);
  expect(counts.slice(0, 4)).toEqual(['1 van 1', '1 van 3', '2 van 3', '3 van 3']);
  expect(counts[4]).toMatch(/^1 van /);
  const begins = pages.map((page) => page.includes('Betreft:'));
  expect(begins.slice(0, 5)).toEqual([true, true, false, false, true]);
});

test('a run in two languages counts each letter in its own', async () => {
  const { pages } = await printed(reminder(), reminder(inEnglish(deGroot)));
  expect(pages[0]).toContain('1 van 1');
  expect(pages[1]).toContain('1 of 1');
});

test('the same run gives the same bytes', async () => {
  const [once, twice] = [await printed(reminder(), reminder()), await printed(reminder(), reminder())];
  expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0);
  expect(once.pages).toHaveLength(2);
});

test('a letter that lacks a fact stops the run, and nothing is no run', async () => {
  const nameless = { ...reminder(), addressee: { ...deGroot, name: '' } };
  expect(await renderLetters([reminder(), nameless])).toEqual({ ok: false, missing: ['addressee.name'] });
  await expect(renderLetters([])).rejects.toThrow(RangeError);
});
