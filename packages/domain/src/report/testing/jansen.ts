import { BUSINESS } from '../../account/fixture.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { closed, euros, invoiced, late, on, opened, paid, type SmallAccount, step } from './story.ts';

/** Went the whole ladder, was claimed € 20 interest and € 300 costs, and paid all of it. */
export const JANSEN: SmallAccount = {
  account: 'jansen',
  owner: 'joris',
  log: [
    on('2026-07-01', opened(BUSINESS), invoiced('C1', '2026-07-01', '2026-07-15', 2000)),
    on('2026-07-16', late('C1', '2026-07-16')),
    on('2026-07-20', step('C1', 1, 'reminder', '2026-07-20')),
    on('2026-07-27', step('C1', 2, 'call', '2026-07-27')),
    on('2026-08-03', step('C1', 3, 'notice', '2026-08-03')),
    on('2026-08-10', step('C1', 4, 'call', '2026-08-10'), {
      type: 'CallOpened',
      callId: 'C2',
      rung: 4,
      invoices: ['C1'],
      on: plainDate('2026-08-10'),
    }),
    on('2026-08-20', {
      type: 'ApprovalAsked',
      approvalId: 'A1',
      rung: 5,
      invoices: ['C1'],
      stepOn: plainDate('2026-08-24'),
    }),
    on('2026-08-21', { type: 'StepApproved', approvalId: 'A1' }),
    on('2026-08-24', step('C1', 5, 'notice-of-default', '2026-08-24'), {
      type: 'InterestAndCostsClaimed',
      rung: 5,
      parts: [{ invoice: 'C1', principal: euros(2000), interest: euros(20), costs: euros(300) }],
      base: euros(2000),
      costs: euros(300),
      vat: euros(0),
      on: plainDate('2026-08-24'),
      last: plainDate('2026-09-03'),
    }),
    on(
      '2026-09-01',
      paid('rC1', '2026-09-01', [{ invoice: 'C1', principal: 2000, interest: 20, costs: 300 }]),
      closed('C1', '2026-09-01'),
      invoiced('C2', '2026-09-01', '2026-09-15', 700),
    ),
  ],
};
