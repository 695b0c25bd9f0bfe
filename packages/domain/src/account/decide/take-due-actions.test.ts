import { expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice, BUSINESS, contextOf } from '../fixture.ts';
import { takeDueActions } from './take-due-actions.ts';

const MANY = 400;

test('400 invoices that must be asked after at once take several commits, none of more than 200 events', () => {
  // Sent on Monday 7 September 2026, asked after seven working days later, on Wednesday the 16th; due in October.
  const sent = plainDate('2026-09-07');
  const due = plainDate('2026-10-09');
  const invoices = Array.from({ length: MANY }, (_, i) =>
    anInvoice({ number: `F${i}`, sent, due, amount: cents(600_00) }),
  );
  let account = anAccount(BUSINESS, invoices);
  const now = instant('2026-09-16T12:00:00Z');
  const sizes: number[] = [];
  for (;;) {
    const events = takeDueActions(account, { now, run: 'r' }, contextOf(account));
    if (events.length === 0) break;
    sizes.push(events.length);
    account = evolveAll(account, events);
  }
  expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
  expect(account.tasks).toHaveLength(MANY);
});
