import { BUSINESS } from '../../account/fixture.ts';
import { closed, invoiced, late, on, opened, paid, type SmallAccount, step } from './story.ts';

/** Pays in time, and once seven days late, after the reminder. */
export const DE_GROOT: SmallAccount = {
  account: 'de-groot',
  owner: 'joris',
  log: [
    on('2026-08-03', opened(BUSINESS), invoiced('A1', '2026-08-03', '2026-08-17', 1000)),
    on('2026-08-10', invoiced('A2', '2026-08-10', '2026-08-24', 500)),
    on(
      '2026-08-14',
      paid('rA1', '2026-08-14', [{ invoice: 'A1', principal: 1000 }]),
      closed('A1', '2026-08-14'),
    ),
    on('2026-08-25', late('A2', '2026-08-25')),
    // Three days after the due date, a Thursday: as planned.
    on('2026-08-27', step('A2', 1, 'reminder', '2026-08-27')),
    on(
      '2026-08-31',
      paid('rA2', '2026-08-31', [{ invoice: 'A2', principal: 500 }]),
      closed('A2', '2026-08-31'),
    ),
  ],
};
