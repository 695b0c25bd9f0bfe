import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Cents } from '../../money/cents.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountState } from '../state.ts';
import { tell } from './tell.ts';

export type AskStatement = {
  readonly today: PlainDate;
  /** Money of the past year from the log, oldest first: state keeps only what is open. */
  readonly payments: readonly { readonly on: PlainDate; readonly amount: Cents }[];
};

/**
 * Sends a statement of the account: a fact, no dunning, so it may leave during a pause and takes no step. One a
 * day is enough. Whom the invoices do not concern, gets no statement of them.
 */
export const askStatement = (state: AccountState, { today, payments }: AskStatement): Decision => {
  if (state.statementOn === today) return refuse('statement-today');
  if (!state.facts.email) return refuse('address-unknown');
  if (state.holds.some(({ reason }) => reason === 'wrong-person')) return refuse('wrong-person');
  return accept(tell(state.seq, { what: 'statement', payments }, today));
};
