import { BUSINESS } from '../../account/fixture.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { euros, invoiced, late, note, on, opened, type SmallAccount } from './story.ts';

/** € 90 is written off, € 50 is forgiven. */
export const BOOM: SmallAccount = {
  account: 'boom',
  log: [
    on('2026-05-01', opened(BUSINESS), invoiced('G1', '2026-05-01', '2026-05-15', 90)),
    on('2026-05-16', late('G1', '2026-05-16')),
    on('2026-08-25', invoiced('G2', '2026-08-25', '2026-09-08', 50)),
    on('2026-09-01', {
      type: 'ClaimsWrittenOff',
      claims: [{ invoice: 'G1', amount: euros(90) }],
      on: plainDate('2026-09-01'),
    }),
    on(
      '2026-09-09',
      late('G2', '2026-09-09'),
      {
        type: 'ClaimForgiven',
        forgiven: [{ invoice: 'G2', principal: euros(50), interest: euros(0), costs: euros(0) }],
        on: plainDate('2026-09-09'),
        note,
      },
      {
        type: 'InvoicesClosed',
        closed: [{ invoice: 'G2', forgiven: { principal: euros(0), interest: euros(0), costs: euros(0) } }],
        how: 'forgiven',
        on: plainDate('2026-09-09'),
      },
    ),
  ],
};
