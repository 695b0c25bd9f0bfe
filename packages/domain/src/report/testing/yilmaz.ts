import { CONSUMER } from '../../account/fixture.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { euros, invoiced, late, on, opened, paid, type SmallAccount, step } from './story.ts';

/** Was paused by hand, so that his notice left eight days later; kept a promise of € 100. */
export const YILMAZ: SmallAccount = {
  account: 'yilmaz',
  log: [
    on('2026-07-27', opened(CONSUMER), invoiced('B1', '2026-07-27', '2026-08-10', 300)),
    on('2026-08-11', late('B1', '2026-08-11')),
    on('2026-08-13', step('B1', 1, 'reminder', '2026-08-13')),
    on('2026-08-20', step('B1', 2, 'call', '2026-08-20'), {
      type: 'CallOpened',
      callId: 'C1',
      rung: 2,
      invoices: ['B1'],
      on: plainDate('2026-08-20'),
    }),
    on('2026-08-24', {
      type: 'HoldPlaced',
      hold: {
        id: 'H1',
        reason: 'by-hand',
        scope: 'all',
        since: plainDate('2026-08-24'),
        until: plainDate('2026-09-02'),
      },
    }),
    on('2026-09-03', { type: 'HoldEnded', holdId: 'H1', on: plainDate('2026-09-03'), why: 'date' }),
    // Planned on 27 August (17 days after the due date, a Thursday); left on 4 September: 8 days.
    on(
      '2026-09-04',
      { type: 'CallClosed', callId: 'C1', why: 'missed' },
      step('B1', 3, 'fourteen-day-notice', '2026-09-04'),
    ),
    on('2026-09-07', {
      type: 'PromiseMade',
      promiseId: 'P1',
      invoices: ['B1'],
      amount: euros(100),
      payOn: plainDate('2026-09-14'),
      way: 'portal',
      holdId: 'H2',
      on: plainDate('2026-09-07'),
    }),
    on('2026-09-10', paid('rB1', '2026-09-10', [{ invoice: 'B1', principal: 100 }]), {
      type: 'PromiseKept',
      promiseId: 'P1',
      on: plainDate('2026-09-10'),
    }),
  ],
};
