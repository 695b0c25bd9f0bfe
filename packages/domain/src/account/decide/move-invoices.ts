import type { PlainDate } from '../../calendar/plain-date.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import type { NewInvoice, OpenInvoice } from '../invoice.ts';
import type { Move, MovedInvoice } from '../move.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { tidy } from './tidy.ts';

export type MoveInvoices = {
  readonly moveId: string;
  /** Id of this account itself. */
  readonly from: string;
  readonly to: string;
  /** `all`: the whole record, because two records are one customer. */
  readonly invoices: readonly string[] | 'all';
  /** Id of the member of staff, from the session. */
  readonly by: string;
  readonly today: PlainDate;
  readonly note: { readonly id: string; readonly hash: string };
};

const newInvoiceOf = (invoice: OpenInvoice): NewInvoice => {
  const { number, issued, due, amount, sent, channel, bar, reference, contract, product, document } = invoice;
  return {
    number,
    issued,
    due,
    amount,
    ...(sent && { sent }),
    ...(channel && { channel }),
    ...(bar && { bar }),
    ...(reference && { reference }),
    ...(contract && { contract }),
    ...(product && { product }),
    ...(document && { document }),
  };
};

/**
 * As it stands, without what was claimed and which steps were taken: those named the wrong person, or another
 * record of him, and nothing follows from them for who gets it.
 */
const movedOf = (invoice: OpenInvoice): MovedInvoice => {
  const paid = invoice.paid?.map(({ on, amount }) => ({ on, amount })).filter(({ amount }) => amount > 0);
  return { invoice: newInvoiceOf(invoice), open: invoice.open, ...(paid?.length && { paid }) };
};

/**
 * What was claimed together was computed over the sum; without the invoice that left the sum was another, so the
 * rung does not count for the others either and a right letter goes out.
 */
const fellowsUndone = (state: AccountState, gone: readonly OpenInvoice[]): readonly AccountEvent[] => {
  const letters = new Map(
    gone.flatMap(({ claimed }) => (claimed ? [[claimed.rung, claimed.on] as const] : [])),
  );
  return [...letters].flatMap(([rung, on]): AccountEvent[] => {
    const invoices = state.invoices
      .filter((invoice) => !gone.includes(invoice))
      .filter(({ claimed }) => claimed?.rung === rung && claimed.on === on)
      .map(({ number }) => number);
    return invoices.length > 0 ? [{ type: 'StepUndone', rung, invoices, reason: 'withdrawn' }] : [];
  });
};

/**
 * Sends invoices to another account of the administration, or with `all` everything that is open and every credit.
 * Receipts stay with who paid them. The other account takes them in under the same id; until it has, they are on
 * their way and the sweep finishes it.
 *
 * @returns `payment-unfinished` while somebody is paying them, `arrangement-running` while they are in an
 *   arrangement, `account-merged` when this record has been taken up in another one
 */
export const moveInvoices = (state: AccountState, command: MoveInvoices): Decision => {
  const { moveId, from, to, by, today: on, note } = command;
  const merge = command.invoices === 'all';
  if (state.moving?.some(({ id }) => id === moveId)) return accept();
  if (state.mergedInto !== undefined) return refuse('account-merged');
  if (from === to) return refuse('move-to-itself');
  const numbers = command.invoices === 'all' ? state.invoices.map(({ number }) => number) : command.invoices;
  if (!merge && numbers.length === 0) return refuse('nothing-open');
  if (numbers.some((number) => !findInvoice(state, number))) return refuse('invoice-unknown');
  const leaves = (number: string): boolean => numbers.includes(number);
  if (state.attempts.some(({ lines }) => merge || lines.some(({ invoice }) => leaves(invoice)))) {
    return refuse('payment-unfinished');
  }
  if (state.arrangement?.invoices.some(leaves)) return refuse('arrangement-running');
  const gone = state.invoices.filter(({ number }) => leaves(number));
  const move: Move = {
    id: moveId,
    to,
    invoices: gone.map(movedOf),
    credits: merge ? state.credits : [],
    merge,
    by,
  };
  const events: AccountEvent[] = [
    ...fellowsUndone(state, gone),
    { type: 'InvoicesMovedOut', move, on, note },
    ...(merge ? tasksOfCredits(state) : []),
  ];
  // What has left is neither paid nor closed: no stamp, no thank-you.
  const after = tidy(evolveAll(state, events), on, 'overtaken').filter(
    ({ type }) => type !== 'SequenceClosed',
  );
  return accept(...events, ...after);
};

/** Money too much goes along: what to do with it is asked where it arrives. */
const tasksOfCredits = (state: AccountState): readonly AccountEvent[] =>
  state.tasks
    .filter(({ task }) => task === 'propose-refund' || task === 'settle-credit')
    .map(({ id }) => ({ type: 'TaskClosed', taskId: id, how: 'overtaken' }));
