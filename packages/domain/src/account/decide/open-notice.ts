import type { PlainDate } from '../../calendar/plain-date.ts';
import { fourteenDayNoticeTerm } from '../../law/fourteen-day-notice-term.ts';
import { accept, type Decision } from '../decision.ts';
import type { AccountState } from '../state.ts';

/**
 * The debtor opens a fourteen-day notice that went by e-mail alone: its term begins. A notice on paper counts
 * from its posting, and opening the portal changes nothing of it.
 */
export const openNotice = (state: AccountState, { on }: { readonly on: PlainDate }): Decision => {
  const { unopened } = state;
  if (!unopened) return accept();
  const { id, rung: _, ...asked } = unopened;
  const { lastFreeDay, costsDueFrom } = fourteenDayNoticeTerm({ channel: 'email', opened: on });
  return accept({
    type: 'FourteenDayNoticeGiven',
    noticeId: id,
    channel: 'email',
    on,
    ...asked,
    lastFreeDay,
    costsDueFrom,
  });
};
