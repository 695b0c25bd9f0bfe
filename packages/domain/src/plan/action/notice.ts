import { type AccountState, findInvoice } from '../../account/state.ts';
import type { Instant } from '../../calendar/instant.ts';
import { holdOn } from '../../hold/hold.ts';
import type { PlannedAction } from '../planned-action.ts';

/** A fourteen-day notice that no longer counts is taken back as soon as nothing holds its claims: a new one goes out. */
export const noticeActions = (state: AccountState, from: Instant): readonly PlannedAction[] =>
  (state.notices ?? [])
    .filter(
      (notice) =>
        notice.lapsed &&
        notice.claims.some(({ invoice }) => findInvoice(state, invoice) && !holdOn(state.holds, invoice)),
    )
    .map(({ id }) => ({
      kind: 'renew-notice',
      at: from,
      noticeId: id,
      cause: { rule: 'notice-lapsed' },
    }));
