import type { PlainDate } from '../../calendar/plain-date.ts';
import { accept, type Decision } from '../decision.ts';
import { evolve } from '../evolve.ts';
import type { Move } from '../move.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { obstacleTasks } from './obstacles.ts';

export type TakeIn = {
  readonly move: Omit<Move, 'to'> & { readonly from: string };
  readonly today: PlainDate;
};

/**
 * Takes in what another account sent, once. What is late begins at the reminder, as everything that is late on
 * arrival; a person moved it, so no release is waited for.
 */
export const takeIn = (state: AccountState, { move, today: on }: TakeIn): Decision => {
  if (state.movedIn?.includes(move.id)) return accept();
  const invoices = move.invoices.filter(({ invoice }) => !findInvoice(state, invoice.number));
  const event = { type: 'InvoicesMovedIn', move: { ...move, invoices }, on } as const;
  return accept(event, ...obstacleTasks(evolve(state, event), on));
};

/** The other account has it: nothing is on its way any more. */
export const settleMove = (state: AccountState, moveId: string): Decision =>
  state.moving?.some(({ id }) => id === moveId) ? accept({ type: 'MoveSettled', moveId }) : accept();
