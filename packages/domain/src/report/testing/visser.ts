import { BUSINESS } from '../../account/fixture.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { closed, euros, invoiced, late, note, on, opened, paid, type SmallAccount, step } from './story.ts';

/** Found € 150 too much, rightly; paid the rest and € 10 more. Our answer came a day late. */
export const VISSER: SmallAccount = {
  account: 'visser',
  log: [
    on(
      '2026-08-20',
      opened(BUSINESS),
      invoiced('E1', '2026-08-20', '2026-09-03', 400, 'Onderhoud | jaarcontract'),
    ),
    on('2026-09-04', late('E1', '2026-09-04')),
    on(
      '2026-09-07',
      { type: 'LateReasonGiven', reason: 'not-right', invoices: ['E1'], on: plainDate('2026-09-07') },
      {
        type: 'DisputeOpened',
        disputeId: 'D1',
        invoice: 'E1',
        category: 'wrong-price',
        amount: euros(150),
        holdId: 'H1',
        on: plainDate('2026-09-07'),
      },
      {
        type: 'HoldPlaced',
        hold: {
          id: 'H1',
          reason: 'dispute',
          scope: ['E1'],
          since: plainDate('2026-09-07'),
          amount: euros(150),
          answerBy: plainDate('2026-09-10'),
        },
      },
    ),
    // Planned on Monday 7 September; a day later is alike.
    on('2026-09-08', step('E1', 1, 'reminder', '2026-09-08')),
    on(
      '2026-09-11',
      {
        type: 'CreditNoteAdded',
        number: 'K1',
        amount: euros(150),
        corrects: 'E1',
        issued: plainDate('2026-09-11'),
      },
      { type: 'CreditApplied', number: 'K1', lines: [{ invoice: 'E1', amount: euros(150) }] },
      {
        type: 'DisputeAnswered',
        disputeId: 'D1',
        outcome: 'upheld',
        credited: euros(150),
        on: plainDate('2026-09-11'),
        note,
      },
      { type: 'HoldEnded', holdId: 'H1', on: plainDate('2026-09-11'), why: 'decision' },
    ),
    on(
      '2026-09-14',
      paid('rE1', '2026-09-14', [{ invoice: 'E1', principal: 250 }], 10),
      closed('E1', '2026-09-14', 1),
    ),
  ],
};
