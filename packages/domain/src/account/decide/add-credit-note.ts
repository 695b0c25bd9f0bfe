import type { PlainDate } from '../../calendar/plain-date.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { evolveAll } from '../evolve.ts';
import type { AccountState } from '../state.ts';
import { findInvoice } from '../state.ts';
import { creditEvents, type NewCreditNote } from './credit.ts';
import { obstacleTasks } from './obstacles.ts';
import { tidied } from './tidy.ts';

export type AddCreditNote = Omit<NewCreditNote, 'issued' | 'document' | 'note'> & {
  readonly today: PlainDate;
  readonly note: { readonly id: string; readonly hash: string };
  /** Whether this account has or had a document of this number. */
  readonly numberKnown: boolean;
};

/** A credit note by hand: taken off the invoice that it names, or kept as a credit when it names none. */
export const addCreditNote = (state: AccountState, command: AddCreditNote): Decision => {
  const { number, amount, corrects, today, note, numberKnown } = command;
  if (amount <= 0) return refuse('amount-not-positive');
  if (numberKnown) return refuse('number-in-use');
  if (corrects && !findInvoice(state, corrects)) return refuse('invoice-unknown');
  const made = { number, amount, issued: today, note, ...(corrects && { corrects }) };
  const events = tidied(state, creditEvents(state, made, today), today, 'credited');
  return accept(...events, ...obstacleTasks(evolveAll(state, events), today));
};
