import { CONSUMER } from '../../account/fixture.ts';
import { defaultArrangementPolicy } from '../../arrangement/policy.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { euros, invoiced, late, on, opened, paid, type SmallAccount, step } from './story.ts';

const THIRDS = ['2026-07-01', '2026-08-01', '2026-09-01'].map((due) => ({
  due: plainDate(due),
  amount: euros(200),
}));

/** Short of cash; agreed on three terms, paid one, and the arrangement lapsed. */
export const BAKKER: SmallAccount = {
  account: 'bakker',
  owner: 'noor',
  log: [
    on('2026-05-22', opened(CONSUMER), invoiced('D1', '2026-05-22', '2026-06-05', 600)),
    on('2026-06-06', late('D1', '2026-06-06')),
    on('2026-06-08', step('D1', 1, 'reminder', '2026-06-08')),
    on('2026-06-10', {
      type: 'LateReasonGiven',
      reason: 'short-of-cash',
      invoices: ['D1'],
      on: plainDate('2026-06-10'),
    }),
    on(
      '2026-06-15',
      {
        type: 'ArrangementProposed',
        arrangementId: 'R1',
        by: 'staff',
        invoices: ['D1'],
        total: euros(600),
        rhythm: 'monthly',
        terms: THIRDS,
        on: plainDate('2026-06-15'),
      },
      {
        type: 'ArrangementAccepted',
        arrangementId: 'R1',
        by: 'debtor',
        on: plainDate('2026-06-15'),
        policy: defaultArrangementPolicy('consumer'),
      },
    ),
    on('2026-07-01', paid('rD1', '2026-07-01', [{ invoice: 'D1', principal: 200 }]), {
      type: 'InstalmentsReceived',
      arrangementId: 'R1',
      instalments: THIRDS.map((term, i) => ({ ...term, paid: euros(i === 0 ? 200 : 0) })),
      on: plainDate('2026-07-01'),
    }),
    on('2026-08-03', {
      type: 'InstalmentMissed',
      arrangementId: 'R1',
      due: plainDate('2026-08-01'),
      repairBy: plainDate('2026-08-13'),
      on: plainDate('2026-08-03'),
    }),
    on(
      '2026-08-20',
      { type: 'ArrangementEnded', arrangementId: 'R1', how: 'lapsed', on: plainDate('2026-08-20') },
      {
        type: 'TaskOpened',
        taskId: 'T1',
        task: 'arrangement-broken',
        invoices: ['D1'],
        on: plainDate('2026-08-20'),
      },
    ),
  ],
};
