import type { Hold as Shown } from '@voldaan/contract/desk/holds.ts';
import type { Hold } from '@voldaan/domain/hold/hold.ts';
import { attemptHold } from '@voldaan/domain/plan/payment-open.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Listener } from '../past/teller.ts';
import { HOLD_REASON } from '../words/hold-reason.ts';

/** Pauses that end by something else than a click: a payment's outcome, a release, our answer, the arrangement. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'payment-open',
  'first-release',
  'dispute',
  'arrangement-proposed',
  'arrangement',
]);

/** "I have paid" from the portal waits for our answer to it; from a call it ends like every other pause. */
const mayEnd = ({ reason, ref }: Hold): boolean =>
  !ELSEWHERE.has(reason) && !(reason === 'already-paid' && ref !== undefined);

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
    mayEnd: mayEnd(hold),
  }));
};
