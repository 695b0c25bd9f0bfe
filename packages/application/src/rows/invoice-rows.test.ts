import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { anAccount, anInvoice, BUSINESS } from '@voldaan/domain/account/fixture.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { expect, test } from 'vitest';
import { accountKey } from '../account/fold.ts';
import { invoiceRows } from './invoice-rows.ts';
import { rowChanges } from './write-rows.ts';

const listed = (state: AccountState) => ({
  key: accountKey('timmer', 'DE-GROOT'),
  state,
  debtor: { name: 'De Groot Interieur' } as Debtor,
  administration: { id: 'timmer', stopped: false } as Administration,
  now: instant('2026-09-08T09:00:00Z'),
});
const rowsOf = (state: AccountState) => invoiceRows(listed(state));

/** Three invoices of one debtor, the oldest last. */
const NUMBERS = ['1190', '1188', '1187'];
const three = anAccount(
  BUSINESS,
  NUMBERS.map((number, i) => anInvoice({ number, due: plainDate(`2026-09-0${6 - i}`) })),
  [{ type: 'InvoicesBecameOverdue', invoices: NUMBERS, on: plainDate('2026-09-07') }],
);

const taken = (rung: number, step: 'reminder' | 'call', invoices: readonly string[]): AccountEvent => ({
  type: 'StepTaken',
  rung,
  step,
  invoices,
  on: plainDate('2026-09-08'),
  cause: { rule: 'first-day-late' },
});
const reminded = evolveAll(three, [taken(1, 'reminder', NUMBERS)]);

const shown = (state: AccountState) =>
  rowsOf(state).map(({ id, list, data }) => [
    id,
    list,
    (data['beside'] as unknown[] | undefined)?.length ?? 0,
  ]);

test('before the first step each invoice is a line of its own, the oldest first', () => {
  expect(shown(three)).toEqual([
    ['invoice#1187', 'invoices', 0],
    ['invoice#1188', 'invoices', 0],
    ['invoice#1190', 'invoices', 0],
  ]);
});

test('what took a step together shares a line, where the oldest of them would stand', () => {
  const [row, ...more] = rowsOf(reminded);
  expect(more).toEqual([]);
  expect(row).toEqual({
    id: 'invoice#1187',
    list: 'invoices',
    // Overdue; the sixth of the stages, counted from 0; 4 September; 10^13 less 124,630 cents.
    sort: '05#2026-09-04#09999999875370#1187',
    data: {
      number: '1187',
      issued: '2026-08-21',
      due: '2026-09-04',
      amount: 1_246_30,
      open: 1_246_30,
      overdue: true,
      step: { kind: 'reminder', on: '2026-09-08' },
      holds: [],
      debtor: 'De Groot Interieur',
      beside: [
        { number: '1188', issued: '2026-08-21', due: '2026-09-05', amount: 1_246_30, open: 1_246_30 },
        { number: '1190', issued: '2026-08-21', due: '2026-09-06', amount: 1_246_30, open: 1_246_30 },
      ],
    },
  });
});

test('the next step of all of them is one line that moves', () => {
  const called = evolveAll(reminded, [taken(2, 'call', NUMBERS)]);
  const written = rowChanges(rowsOf(reminded), rowsOf(called));
  expect(written.map(({ id, sort }) => [id, sort.slice(0, 3)])).toEqual([['invoice#1187', '04#']]);
});

test('an invoice that goes its own way gets its own line again, and none is left behind', () => {
  const called = evolveAll(reminded, [taken(2, 'call', ['1187', '1190'])]);
  expect(shown(called)).toEqual([
    ['invoice#1187', 'invoices', 1],
    ['invoice#1188', 'invoices', 0],
  ]);
  const written = rowChanges(rowsOf(three), rowsOf(called)).map(({ id, list }) => [id, list]);
  expect(written).toContainEqual(['invoice#1190', undefined]);
});

test('a pause of one takes it out of the shared line, into the lists of what is paused', () => {
  const paused = evolveAll(reminded, [
    {
      type: 'HoldPlaced',
      hold: { id: 'H1', reason: 'by-hand', scope: ['1188'], since: plainDate('2026-09-08') },
    },
  ]);
  expect(shown(paused)).toEqual([
    ['invoice#1187', 'invoices', 1],
    ['invoice#1188', 'invoices', 0],
    ['invoice#1188@held', 'invoices.held', 0],
  ]);
});
