import type { PlainDate } from '../../calendar/plain-date.ts';
import type { AccountEvent, DropReason } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { type AccountState, overdueInvoices } from '../state.ts';
import { fittedEvents, keptEvents } from './follow-arrangement.ts';

/**
 * What follows when less is owed or invoices have left the account: an arrangement asks no more than is left, and
 * ends with it; letters, calls, approvals, tasks and pauses that were about nothing else end, and with the last
 * invoice the sequence closes.
 */
export const tidy = (state: AccountState, on: PlainDate, why: DropReason): readonly AccountEvent[] => {
  const open = new Set(state.invoices.map((invoice) => invoice.number));
  const gone = (invoices: readonly string[]): boolean => !invoices.some((number) => open.has(number));
  const alive = new Set(state.invoices.filter(({ ended }) => !ended).map(({ number }) => number));
  const done = (invoices: readonly string[]): boolean => !invoices.some((number) => alive.has(number));
  const events: AccountEvent[] = [...fittedEvents(state, on), ...keptEvents(state, on)];
  for (const letter of state.letters) {
    if (done(letter.invoices)) events.push({ type: 'LetterWithdrawn', letterId: letter.id, why });
  }
  if (state.call && done(state.call.invoices)) {
    events.push({ type: 'CallClosed', callId: state.call.id, why: 'settled' });
  }
  for (const approval of state.approvals) {
    if (done(approval.invoices)) events.push({ type: 'ApprovalWithdrawn', approvalId: approval.id, why });
  }
  for (const task of state.tasks) {
    if (task.invoices.length > 0 && gone(task.invoices)) {
      events.push({ type: 'TaskClosed', taskId: task.id, how: 'overtaken' });
    }
  }
  for (const hold of state.holds) {
    if (hold.scope !== 'all' && gone(hold.scope)) {
      events.push({ type: 'HoldEnded', holdId: hold.id, on, why: 'settled' });
    }
  }
  if (state.orderHold && overdueInvoices(state, on).length === 0) {
    events.push({ type: 'OrderHoldLifted', why: 'paid', on });
  }
  if (open.size === 0 && !state.closedOn) events.push({ type: 'SequenceClosed', on });
  return events;
};

/** The events given, and what follows from them. */
export const tidied = (
  state: AccountState,
  events: readonly AccountEvent[],
  on: PlainDate,
  why: DropReason,
): readonly AccountEvent[] => [...events, ...tidy(evolveAll(state, events), on, why)];
