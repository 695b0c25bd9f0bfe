import type { ShownArrangement, ShownTerm } from '@voldaan/contract/portal/arrangement.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { arrangedLine, nextTerm } from './arranged-line.ts';
import { nl as start } from './texts/nl.ts';

const term = (due: string, over: Partial<ShownTerm>): ShownTerm => ({
  due: plainDate(due),
  amount: cents(93_80),
  paid: cents(0),
  open: cents(93_80),
  left: cents(187_50),
  state: 'next',
  ...over,
});

const arrangement = (stage: ShownArrangement['stage'], ...terms: ShownTerm[]): ShownArrangement => ({
  reference: 'R2',
  stage,
  invoices: ['B5'],
  total: cents(281_30),
  left: cents(281_30),
  rhythm: 'monthly',
  terms,
});

const read = (of: ShownArrangement, today: string) =>
  arrangedLine(of, { language: 'nl', start, statement: { today: plainDate(today) } })?.replaceAll(
    '\u00a0',
    ' ',
  );

test('the term that is next is named with its day', () => {
  const paid = term('2026-09-15', { state: 'paid', open: cents(0) });
  const running = arrangement('running', paid, term('2026-10-15', {}));
  expect(read(running, '2026-09-20')).toBe('De volgende termijn is € 93,80, op donderdag 15 oktober 2026.');
  expect(nextTerm(running)?.due).toBe('2026-10-15');
});

test('a day that has passed is never what is next: the term is missed, and says until when it can be paid', () => {
  const missed = term('2026-09-15', { state: 'missed', repairBy: plainDate('2026-10-01') });
  const running = arrangement('running', missed, term('2026-10-15', { state: 'ahead' }));
  expect(read(running, '2026-10-01')).toBe(
    'De termijn van 15 september 2026 is nog niet binnen: € 93,80. Betalen kan nog tot en met donderdag 1 oktober 2026.',
  );
  expect(read(running, '2026-10-02')).toBe('De termijn van 15 september 2026 is nog niet binnen: € 93,80.');
});

test('a proposal has no term to pay', () => {
  expect(nextTerm(arrangement('proposed', term('2026-09-15', {})))).toBeUndefined();
});
