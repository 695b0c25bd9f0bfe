import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { wakeMoment } from '../attend/wake-moment.ts';
import type { Loaded } from '../ports/stream.ts';
import { rowsOf } from '../rows/rows-of.ts';
import { rowChanges } from '../rows/write-rows.ts';

/** What a decision came to. */
export type Decided = {
  readonly state: AccountState;
  /** Next moment at which something is due. */
  readonly due: Instant | undefined;
  readonly now: Instant;
};

/**
 * Whether a decision leaves something to do for `attend`: a list that shows it, another wake-up, a message. The
 * word that a mail arrived usually leaves nothing.
 *
 * @param loaded - the account before the decision
 * @param debtor - undefined while he has no master data
 */
export const leavesWork = (
  loaded: Loaded<AccountState>,
  { state, due, now }: Decided,
  administration: Administration,
  debtor: Debtor | undefined,
): boolean => {
  if (loaded.pendingSince || !debtor || state.moving) return true;
  const isArmed = due === undefined || (due > now && loaded.wake?.at === wakeMoment(due, now));
  if (!isArmed) return true;
  const rows = (of: AccountState) => rowsOf(loaded.key, of, debtor, administration, now);
  return rowChanges(rows(loaded.state), rows(state)).length > 0;
};
