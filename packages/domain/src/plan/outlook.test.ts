import { describe, expect, test } from 'vitest';
import { anAccount, anInvoice, BUSINESS, contextOf } from '../account/fixture.ts';
import { instant } from '../calendar/instant.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { outlook } from './outlook.ts';

const at = (text: string) => instant(`${text}T10:00:00Z`);

describe('the sentence on top of the card', () => {
  test('before the due date it is the first day late', () => {
    const account = anAccount();
    expect(outlook(account, contextOf(account), at('2026-09-01')).next).toMatchObject({ kind: 'overdue' });
  });

  test('then the reminder, with the rule that gave its day', () => {
    const account = anAccount(
      BUSINESS,
      [anInvoice()],
      [{ type: 'InvoicesBecameOverdue', invoices: ['2026-1187'], on: plainDate('2026-09-05') }],
    );
    const { next } = outlook(account, contextOf(account), at('2026-09-05'));
    expect(next).toMatchObject({ kind: 'reminder', rung: 1, cause: { rule: 'bank-days', workingDays: 2 } });
  });

  test('why a late invoice stands still comes before the first day late of a newer one', () => {
    const newer = anInvoice({ number: '2026-1300', due: plainDate('2026-10-30') });
    const account = anAccount(
      BUSINESS,
      [anInvoice(), newer],
      [
        { type: 'InvoicesBecameOverdue', invoices: ['2026-1187'], on: plainDate('2026-09-05') },
        {
          type: 'HoldPlaced',
          hold: {
            id: 'H1',
            reason: 'dispute',
            scope: ['2026-1187'],
            since: plainDate('2026-09-06'),
            answerBy: plainDate('2026-09-14'),
          },
        },
      ],
    );
    expect(outlook(account, contextOf(account), at('2026-09-07'))).toEqual({
      why: { because: 'held', reason: 'dispute', answerBy: '2026-09-14' },
    });
  });

  test('with nothing open there is nothing to say', () => {
    const account = anAccount(BUSINESS, []);
    expect(outlook(account, contextOf(account), at('2026-09-07'))).toEqual({
      why: { because: 'nothing-open' },
    });
  });

  test('the stop button of the administration is told before everything', () => {
    const account = anAccount();
    const context = { ...contextOf(account), stopped: true };
    expect(outlook(account, context, at('2026-09-07'))).toEqual({ why: { because: 'stopped' } });
  });
});
