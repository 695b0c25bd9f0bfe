import { type HeldAs, heldList } from './held-in.ts';
import { OVERDUE, type Stage, stagePrefix, UPCOMING } from './invoice-rows.ts';
import type { ListPart } from './list-part.ts';

/** Which open invoices; `stage` empty: at whatever step. */
export type InvoicesAsked = {
  readonly filter: 'open' | 'overdue' | 'upcoming' | HeldAs;
  readonly stage: Stage | '';
};

/**
 * Where the invoices of a filter stand: overdue ones first, by the step that they stand at, so that each of these
 * is one stretch of a list.
 */
export const invoicesPart = ({ filter, stage }: InvoicesAsked): ListPart => {
  const at = stage === '' ? {} : { prefix: stagePrefix(stage) };
  switch (filter) {
    case 'open':
      return { list: 'invoices', bounds: at };
    case 'overdue':
      return { list: 'invoices', bounds: { prefix: OVERDUE, ...at } };
    case 'upcoming':
      return { list: 'invoices', bounds: { prefix: UPCOMING } };
    case 'held':
    case 'disputed':
    case 'arranged':
      return { list: heldList('invoices', filter), bounds: at };
  }
};
