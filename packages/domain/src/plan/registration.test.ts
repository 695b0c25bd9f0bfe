import { describe, expect, test } from 'vitest';
import { overtakenBy } from '../account/decide/post-letter.ts';
import { takeDueActions } from '../account/decide/take-due-actions.ts';
import { evolveAll } from '../account/evolve.ts';
import { anAccount, anInvoice, CONSUMER, contextOf } from '../account/fixture.ts';
import { instant } from '../calendar/instant.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { outlook } from './outlook.ts';

/** Due on Friday 4 September 2026; the reminder's own day is Tuesday the 8th. */
const account = anAccount(CONSUMER, [anInvoice({ due: plainDate('2026-09-04') })]);
const NOON = instant('2026-09-08T12:00:00Z');
const unregistered = { ...contextOf(account), unregistered: true };

describe('whoever works these books lacks a registration today', () => {
  test('the reminder that is due is not taken, and the card says why', () => {
    const events = takeDueActions(account, { now: NOON, run: 'R1' }, unregistered);
    expect(events.map(({ type }) => type)).toEqual(['InvoicesBecameOverdue']);
    const late = evolveAll(account, events);
    expect(outlook(late, unregistered, NOON)).toEqual({ why: { because: 'registration-missing' } });
  });

  test('the same account goes on when the registration is there, at the same moment', () => {
    takeDueActions(account, { now: NOON, run: 'R1' }, unregistered);
    const events = takeDueActions(account, { now: NOON, run: 'R2' }, contextOf(account));
    expect(events.map(({ type }) => type)).toContain('StepTaken');
  });

  test('a letter that lies in the queue is not printed any more', () => {
    const letter = {
      id: 'L1',
      letter: 'reminder',
      post: 'post',
      rung: 1,
      invoices: account.invoices.map(({ number }) => number),
      since: plainDate('2026-09-08'),
    } as const;
    expect(overtakenBy(account, letter)).toBeUndefined();
    expect(overtakenBy(account, letter, true)).toBe('registration-missing');
  });
});
