import { clockTime } from '@voldaan/application/message/call-confirmed.ts';
import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import type { PlannedAction } from '@voldaan/contract/desk/next-step.ts';
import { mayTryOn } from '@voldaan/domain/account/call.ts';
import { owedOn } from '@voldaan/domain/account/claimed.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import { lastContactOf } from '@voldaan/domain/call/last-contact.ts';
import { categoriesFor } from '@voldaan/domain/dispute/category.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Chronicle } from '../past/chronicle.ts';
import type { Names } from '../people.ts';
import { shownContact, shownMoment } from '../words/call-moment.ts';
import { OUTCOME_SHOWN } from '../words/call-outcome.ts';

const attemptsOf = (callId: string, { told }: Chronicle, names: Names): CallTask['attempts'] =>
  told.flatMap(({ event, entry: { at, actor } }) =>
    event.type === 'CallAttempted' && event.callId === callId
      ? [{ at, outcome: OUTCOME_SHOWN[event.outcome], by: names.get(actor.id) ?? actor.id }]
      : [],
  );

const promiseOf = ({ promises = [] }: AccountState): CallTask['promise'] => {
  const [first] = [...promises].sort((a, b) => (a.payOn < b.payOn ? -1 : 1));
  return first ? { amount: first.amount, on: first.payOn } : null;
};

/**
 * The call that is open on an account, with all that one needs in the ear; null when there is none.
 *
 * @param caller - what the reader of the card is called
 */
export const callTaskOf = (
  { state, debtor, administration, today, now, context }: OpenedAccount,
  chronicle: Chronicle,
  planned: readonly PlannedAction[],
  names: Names,
  caller: string,
): CallTask | null => {
  const { call } = state;
  if (!call) return null;
  const invoices = call.invoices.flatMap((number) => findInvoice(state, number) ?? []);
  const late = invoices.filter((invoice) => invoice.due < today);
  const written = planned.find(
    ({ kind }) => kind === 'notice' || kind === 'fourteen-day-notice' || kind === 'notice-of-default',
  );
  const last = lastContactOf(state, context.plan);
  return {
    id: call.id,
    debtor: {
      id: debtor.id,
      name: debtor.name,
      city: debtor.address?.city ?? null,
      contact: debtor.contactName,
    },
    why: call.why ?? 'plan',
    phone: debtor.phone,
    moment: shownMoment({ country: state.facts.country, ...call, sending: administration.sending }, now),
    language: debtor.language,
    since: call.since,
    until: written?.on ?? null,
    callBackOn: call.callBackOn ?? null,
    callBackAt: call.callBackAt === undefined ? null : clockTime(call.callBackAt),
    open: sum(invoices.map((invoice) => invoice.open)),
    overdue: sum(late.map((invoice) => invoice.open)),
    invoices: invoices.map((invoice) => {
      const { number, due: dueDate, open } = invoice;
      return { number, dueDate, open, owed: owedOn(invoice) };
    }),
    attempt: call.attempts + 1,
    attempts: attemptsOf(call.id, chronicle, names),
    triedToday: !mayTryOn(today, call, state.lastCall),
    lastContact: last ? shownContact(last) : null,
    promise: promiseOf(state),
    keyAccount: debtor.keyAccount,
    voicemail: { name: caller, company: administration.name, phone: administration.contact.phone },
    categories: [...categoriesFor(debtorClass(debtor.kind))],
  };
};
