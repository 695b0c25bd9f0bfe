import type { CardProposal } from '@voldaan/contract/desk/actions.ts';
import type { StaffSession } from '../../../desk/desk-ports.ts';
import type { OpenedAccount } from '../opened-account.ts';
import { proposedAmount } from '../past/action-tellers.ts';
import type { Listener } from '../past/teller.ts';
import { actShown } from '../words/proposed-act.ts';

/** Acts that wait for a second person: by whom, since when, about how much and why. */
export const proposalsOf = (
  { state }: OpenedAccount,
  { notes, names }: Listener,
  { actor }: StaffSession,
): CardProposal[] =>
  (state.proposals ?? []).map(({ id, act, invoices, by, since, note }) => ({
    id,
    act: actShown(act),
    invoices: [...invoices],
    amount: proposedAmount(state, act, invoices),
    by: names.get(by) ?? by,
    on: since,
    reason: notes.get(note.id) ?? null,
    own: by === actor.id,
  }));
