import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { Row } from '../ports/rows.ts';
import type { StreamKey } from '../ports/stream.ts';
import { accountRow } from './account-row.ts';
import { callRows } from './call-rows.ts';
import { heldAs, withHeld } from './held-in.ts';
import { invoiceRows } from './invoice-rows.ts';
import { letterRows } from './letter-rows.ts';
import { withOwn } from './own-rows.ts';
import { releaseRows } from './release-rows.ts';
import { searchRows } from './search-rows.ts';
import { taskRows } from './task-rows.ts';

/**
 * The lines of all lists that follow from an account, rebuilt at any time: one for the account, one for each
 * open invoice and each piece of work that waits for a person, and those by which a search finds it.
 */
export const rowsOf = (
  key: StreamKey,
  state: AccountState,
  debtor: Debtor,
  administration: Administration,
  now: Instant,
): readonly Row[] => {
  if (!state.opened) return [];
  const account = { key, state, debtor, administration, now };
  const line = accountRow(key, state, debtor, administration, now);
  const rows = [
    // A record that was merged is history: a search still finds it, no list counts its customer twice.
    ...(state.mergedInto === undefined
      ? withHeld(line, heldAs(state.holds))
      : [{ ...line, list: undefined }]),
    ...invoiceRows(account),
    ...callRows(account),
    ...taskRows(account),
    ...letterRows(account),
    ...releaseRows(account),
    ...searchRows(account),
  ];
  return withOwn(rows, debtor.owner);
};
