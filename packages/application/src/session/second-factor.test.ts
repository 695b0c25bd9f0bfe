import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { hiddenAmounts, houseNumbersIn } from './second-factor.ts';

test.each([
  ['Dorpsstraat 4', ['4']],
  ['Kade 12 a', ['12', '12A']],
  ['Kade 12-A', ['12', '12A']],
  ['Plein 1944 12', ['12']],
  ['Laan van Meerdervoort 88bis', ['88', '88BIS']],
  ['Gracht 7/2', ['7', '72']],
  ['Postbus', []],
  ['', []],
])('the house number of %s', (street, numbers) => {
  expect(houseNumbersIn(street)).toEqual(numbers);
});

const invoice = (number: string, amount: number) => ({
  number,
  amount: cents(amount),
  issued: plainDate('2026-08-21'),
  due: plainDate('2026-09-04'),
});
const added = (number: string, amount: number): AccountEvent =>
  ({ type: 'InvoiceAdded', invoice: invoice(number, amount), on: plainDate('2026-08-21') }) as AccountEvent;
const open = (number: string, amount: number, left: number) =>
  ({ ...invoice(number, amount), open: cents(left) }) as OpenInvoice;

test('only amounts that the page does not show are asked after', () => {
  const log = [
    { events: [added('1', 482_79), added('2', 121_00)] },
    { events: [added('3', 121_00), added('4', 600_00)] },
  ];
  // Of 3, € 121,00 a month, € 50,00 is still open: 2 was the same amount, so the page tells it.
  const state = { invoices: [open('3', 121_00, 50_00)] };
  expect(hiddenAmounts(state, log)).toEqual([482_79, 600_00]);
  expect(hiddenAmounts({ invoices: [open('4', 600_00, 600_00), open('3', 482_79, 1)] }, log)).toEqual([
    121_00,
  ]);
});
