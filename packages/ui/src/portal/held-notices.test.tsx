import type { Statement, StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { HeldNotices } from './held-notices.tsx';
import { PORTAL_TEXTS } from './texts/texts.ts';

const paused = (number: string, over: Partial<StatementInvoice> = {}): StatementInvoice => ({
  number,
  issueDate: plainDate('2026-08-21'),
  dueDate: plainDate('2026-09-04'),
  amount: cents(100_00),
  paid: cents(0),
  open: cents(100_00),
  state: 'held',
  payableOnline: true,
  documents: [],
  ...over,
});

const statement = (...invoices: readonly StatementInvoice[]): Statement => ({
  creditor: { name: 'T', phone: '1', email: 'a@t.example', contactName: 'S', iban: 'NL91ABNA0417164300' },
  debtor: { name: 'D', customerNumber: '1' },
  assurance: 'link',
  language: 'nl',
  today: plainDate('2026-09-08'),
  now: instant('2026-09-08T07:12:00Z'),
  openTotal: cents(100_00),
  dueTotal: cents(100_00),
  invoices: [...invoices],
  credits: [],
  methods: [],
  reference: 'R',
  transfer: { iban: 'NL91ABNA0417164300', name: 'T', reference: 'R', epcPayload: 'BCD' },
  receipts: [],
  class: 'consumer',
  may: { arrange: true, dispute: [], promise: [] },
  askReason: false,
  correspondence: [],
});

const read = (...invoices: readonly StatementInvoice[]): readonly string[] =>
  renderToString(<HeldNotices statement={statement(...invoices)} language="nl" texts={PORTAL_TEXTS.nl} />)
    .split(/<[^>]+>/)
    .filter((part) => part !== '');

test('an answer is promised only where a pause waits for us', () => {
  const day = plainDate('2026-09-10');
  expect(read(paused('A', { answerBy: day }))).toEqual([
    'Wij wachten met factuur A',
    'U krijgt uiterlijk donderdag 10 september 2026 antwoord. Tot dan sturen wij hierover niets.',
  ]);
  expect(read(paused('A', { heldUntil: day }))).toEqual([
    'Wij wachten met factuur A',
    'Tot en met donderdag 10 september 2026 sturen wij hierover niets.',
  ]);
});

test('what pauses several invoices alike is said once', () => {
  const heldUntil = plainDate('2026-09-09');
  expect(read(paused('A', { heldUntil }), paused('B'), paused('C', { heldUntil }))).toEqual([
    'Wij wachten met de facturen A, C',
    'Tot en met woensdag 9 september 2026 sturen wij hierover niets.',
    'Wij wachten met factuur B',
    'Tot u antwoord heeft, sturen wij hierover niets.',
  ]);
});
