import type { Hold as Shown } from '@voldaan/contract/desk/holds.ts';
import { attemptHold } from '@voldaan/domain/plan/payment-open.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Listener } from '../past/teller.ts';
import { HOLD_REASON } from '../words/hold-reason.ts';

/** Pauses that end by something else than a click on the card: a payment's outcome, the release of a batch. */
const ELSEWHERE: ReadonlySet<string> = new Set(['payment-open', 'first-release']);

/** What makes the plan wait, an unfinished payment included. */
export const holdsOf = ({ state }: OpenedAccount, { chronicle, notes }: Listener): Shown[] => {
  const paying = attemptHold(state);
  return [...state.holds, ...(paying ? [paying] : [])].map((hold) => ({
    id: hold.id,
    reason: HOLD_REASON[hold.reason],
    text: notes.get(chronicle.holds.get(hold.id)?.noteId ?? '') ?? null,
    from: hold.since,
    until: hold.until ?? null,
    invoices: hold.scope === 'all' ? null : [...hold.scope],
    mayEnd: !ELSEWHERE.has(hold.reason),
  }));
};
