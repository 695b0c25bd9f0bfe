import { CONSUMER } from '../../account/fixture.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { closed, euros, invoiced, late, on, opened, paid, type SmallAccount, step } from './story.ts';

/** Paid by direct debit and took it back; promised, and broke it. */
export const KOK: SmallAccount = {
  account: 'kok',
  owner: 'noor',
  log: [
    on('2026-08-01', opened(CONSUMER), invoiced('F1', '2026-08-01', '2026-08-15', 120)),
    on('2026-08-16', late('F1', '2026-08-16')),
    on('2026-08-18', step('F1', 1, 'reminder', '2026-08-18')),
    on('2026-08-19', {
      type: 'LateReasonGiven',
      reason: 'forgotten',
      invoices: ['F1'],
      on: plainDate('2026-08-19'),
    }),
    on(
      '2026-08-20',
      paid('rF1', '2026-08-20', [{ invoice: 'F1', principal: 120 }]),
      closed('F1', '2026-08-20'),
    ),
    on(
      '2026-08-25',
      { type: 'PaymentReversed', receiptId: 'rF1', on: plainDate('2026-08-25'), lines: [], credit: euros(0) },
      {
        type: 'InvoiceReopened',
        invoice: {
          number: 'F1',
          issued: plainDate('2026-08-01'),
          due: plainDate('2026-08-15'),
          amount: euros(120),
        },
        open: euros(120),
        on: plainDate('2026-08-25'),
      },
    ),
    on('2026-09-01', {
      type: 'PromiseMade',
      promiseId: 'P1',
      invoices: ['F1'],
      amount: euros(120),
      payOn: plainDate('2026-09-08'),
      way: 'phone',
      holdId: 'H1',
      on: plainDate('2026-09-01'),
    }),
    on('2026-09-09', { type: 'PromiseBroken', promiseId: 'P1', on: plainDate('2026-09-09') }),
  ],
};
