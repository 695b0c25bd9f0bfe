import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import type { PlannedAction } from '@voldaan/contract/desk/next-step.ts';
import { findInvoice } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Chronicle } from '../past/chronicle.ts';
import type { Names } from '../people.ts';
import { OUTCOME_SHOWN } from '../words/call-outcome.ts';

const attemptsOf = (callId: string, { told }: Chronicle, names: Names): CallTask['attempts'] =>
  told.flatMap(({ event, entry: { at, actor } }) =>
    event.type === 'CallAttempted' && event.callId === callId
      ? [{ at, outcome: OUTCOME_SHOWN[event.outcome], by: names.get(actor.id) ?? actor.id }]
      : [],
  );

const lastContactOf = ({ told }: Chronicle): CallTask['lastContact'] => {
  const last = told.findLast(({ event }) =>
    ['MessageSent', 'LetterPosted', 'CallAttempted'].includes(event.type),
  );
  if (!last) return null;
  const { event, entry } = last;
  if (event.type === 'LetterPosted') return { on: event.on, by: 'letter' };
  return { on: amsterdamDate(entry.at), by: event.type === 'CallAttempted' ? 'call' : 'mail' };
};

/** The call that is open on an account, with all that one needs in the ear; null when there is none. */
export const callTaskOf = (
  { state, debtor, today }: OpenedAccount,
  chronicle: Chronicle,
  planned: readonly PlannedAction[],
  names: Names,
): CallTask | null => {
  const { call } = state;
  if (!call) return null;
  const invoices = call.invoices.flatMap((number) => findInvoice(state, number) ?? []);
  const late = invoices.filter((invoice) => invoice.due < today);
  const written = planned.find(
    ({ kind }) => kind === 'notice' || kind === 'fourteen-day-notice' || kind === 'notice-of-default',
  );
  const promise = state.holds.find((hold) => hold.reason === 'promise');
  return {
    id: call.id,
    debtor: {
      id: debtor.id,
      name: debtor.name,
      city: debtor.address?.city ?? null,
      contact: debtor.contactName,
    },
    about: 'overdue',
    phone: debtor.phone,
    language: debtor.language,
    since: call.since,
    until: written?.on ?? null,
    callBackOn: call.callBackOn ?? null,
    open: sum(invoices.map((invoice) => invoice.open)),
    overdue: sum(late.map((invoice) => invoice.open)),
    invoices: invoices.map(({ number, due, open }) => ({ number, dueDate: due, open })),
    attempts: attemptsOf(call.id, chronicle, names),
    lastContact: lastContactOf(chronicle),
    promise: promise?.until ? { amount: null, on: promise.until } : null,
    keyAccount: debtor.keyAccount,
  };
};
