import type { PlainDate } from '../../calendar/plain-date.ts';
import type { AccountEvent } from '../event.ts';
import type { Told } from '../telling.ts';

/**
 * The event by which the debtor will be told something.
 *
 * @param seq - number of the last thing that got an id before this event
 */
export const tell = (seq: number, told: Told, on: PlainDate): AccountEvent => ({
  type: 'DebtorToBeTold',
  tellingId: `N${seq + 1}`,
  told,
  on,
});
