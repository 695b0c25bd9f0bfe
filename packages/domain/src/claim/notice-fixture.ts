import { evolveAll } from '../account/evolve.ts';
import type { AccountState } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { fourteenDayNoticeTerm } from '../law/fourteen-day-notice-term.ts';
import { DEFAULT_LEGAL_POLICY, type LegalPolicy } from '../law/legal-policy.ts';
import { asksOf } from './asks-of.ts';

/** The account after a fourteen-day notice about these invoices was posted on a day. For tests. */
export const noticeGiven = (
  state: AccountState,
  invoices: readonly string[],
  on: PlainDate,
  policy: LegalPolicy = DEFAULT_LEGAL_POLICY,
): AccountState => {
  const asks = asksOf(state, { step: 'fourteen-day-notice', invoices, on, last: on }, policy);
  if (asks?.kind !== 'notice') throw new Error(`No costs over ${invoices.join(', ')}.`);
  const { kind: _, ...asked } = asks;
  const { lastFreeDay, costsDueFrom } = fourteenDayNoticeTerm({ channel: 'post', sent: on });
  const noticeId = `L-${on}`;
  return evolveAll(state, [
    { type: 'FourteenDayNoticeGiven', noticeId, channel: 'post', on, ...asked, lastFreeDay, costsDueFrom },
  ]);
};
