import type { Statement, StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { canPayOnline, payableTotal, payOptions } from './pay-options.ts';
import { nl } from './texts/nl.ts';

const invoice = (number: string, open: number, payableOnline = true): StatementInvoice => ({
  number,
  issueDate: plainDate('2026-08-21'),
  dueDate: plainDate('2026-09-04'),
  amount: cents(open),
  paid: cents(0),
  open: cents(open),
  state: 'overdue',
  payableOnline,
  documents: [],
});

const statement = (invoices: readonly StatementInvoice[], over: Partial<Statement> = {}): Statement => ({
  creditor: { name: 'T', phone: '1', email: 'a@t.example', contactName: 'S', iban: 'NL91ABNA0417164300' },
  debtor: { name: 'D', customerNumber: '1' },
  assurance: 'link',
  language: 'nl',
  today: plainDate('2026-09-08'),
  now: instant('2026-09-08T07:12:00Z'),
  openTotal: sum(invoices.map(({ open }) => open)),
  dueTotal: cents(0),
  invoices: [...invoices],
  credits: [],
  methods: [{ id: 'ideal', label: 'iDEAL | Wero' }],
  reference: 'R',
  transfer: { iban: 'NL91ABNA0417164300', name: 'T', reference: 'R', epcPayload: 'BCD' },
  receipts: [],
  class: 'business',
  may: { arrange: true, dispute: [], promise: [] },
  askReason: false,
  correspondence: [],
  ...over,
});

const shown = (of: Statement) => payOptions(of, nl).map(({ label, value }) => [label, value]);

test('one invoice leaves one choice', () => {
  expect(shown(statement([invoice('A', 100_00)]))).toEqual([['Alles wat openstaat', '10000']]);
});

test('everything, what is due, or one invoice', () => {
  const two = statement([invoice('A', 100_00), invoice('B', 50_00)], { dueTotal: cents(100_00) });
  expect(shown(two)).toEqual([
    ['Alles wat openstaat', '15000'],
    ['Wat over de vervaldatum is', '10000'],
    ['Factuur A', '10000;A'],
    ['Factuur B', '5000;B'],
  ]);
});

test('what can only be transferred is in no amount', () => {
  const assigned = statement([invoice('A', 100_00), invoice('B', 50_00, false)]);
  expect(shown(assigned)).toEqual([['Alles wat u hier kunt betalen', '10000']]);
});

test('a credit lowers the most that can be paid', () => {
  const credited = statement([invoice('A', 100_00), invoice('B', 50_00)], { openTotal: cents(60_00) });
  expect(payableTotal(credited)).toBe(60_00);
  expect(shown(credited)).toEqual([
    ['Alles wat openstaat', '6000'],
    ['Factuur B', '5000;B'],
  ]);
});

test('without anything payable, or without a method, there is nothing to do online', () => {
  expect(canPayOnline(statement([invoice('A', 100_00, false)]))).toBe(false);
  expect(canPayOnline(statement([invoice('A', 100_00)], { methods: [] }))).toBe(false);
  expect(canPayOnline(statement([invoice('A', 100_00)]))).toBe(true);
});
