import { groupedReference } from '@voldaan/application/link/reference.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { openTotal } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { type OpenedAccount, openAccount } from '../opened-account.ts';
import type { Chronicle } from '../past/chronicle.ts';
import { gather } from '../past/gather.ts';
import { pastOf } from '../past/past.ts';
import type { Listener } from '../past/teller.ts';
import { found, refused } from '../result.ts';
import { salesOf } from '../sales/shown-sales.ts';
import { epcPayloadOf } from '../transfer.ts';
import { tasksOf } from '../work/task-of.ts';
import { answersOf } from './answers.ts';
import { callTaskOf } from './call-task.ts';
import { holdsOf } from './holds.ts';
import { invoicesOf } from './invoices.ts';
import { nextStepOf } from './next-step.ts';
import { notesOf } from './notes.ts';
import { paysLate } from './pays-late.ts';
import { plannedOf } from './planned.ts';
import { proposalOf } from './proposal.ts';
import { proposalsOf } from './proposals.ts';
import { shownDebtor } from './shown-debtor.ts';
import { shownTerms } from './shown-terms.ts';
import { totalsOf } from './totals.ts';
import { approvalsOf, lettersOf, uncertainOf } from './waiting.ts';

/** Changes with every event, correction and day, with the stop button and the registration. */
const versionOf = ({ loaded, today, debtorVersion, context }: OpenedAccount): string =>
  [
    loaded.version,
    today,
    debtorVersion,
    ...(context.stopped ? ['stopped'] : []),
    ...(context.unregistered ? ['unregistered'] : []),
  ].join(':');

const lastBounce = ({ told }: Chronicle) => {
  const bounce = told.findLast(({ event }) => event.type === 'MessageBounced');
  return bounce && amsterdamDate(bounce.entry.at);
};

/** The stamp stands on the day of the last payment. */
const closedOf = ({ state }: OpenedAccount): DebtorCard['closed'] =>
  state.closedOn ? { on: state.lastPayment?.on ?? state.closedOn, reference: null } : null;

/** The record that took the place of this one. */
const mergedOf = ({ state }: OpenedAccount, { debtors }: Listener): DebtorCard['merged'] => {
  const id = state.mergedInto;
  return id === undefined ? null : { id, name: debtors.get(id) ?? id };
};

/** The version that the card would have: one read of the account and of who it is about, none of the history. */
export const cardVersion = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
): Promise<Result<string>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  return account ? found(versionOf(account)) : refused('not-found');
};

/** Everything about one debtor: one read of his account, one of its history. */
export const debtorCard = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
): Promise<Result<DebtorCard>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const listener = await gather(services, account);
  const { state, debtor, administration, today, now } = account;
  const { chronicle, names } = listener;
  const planned = plannedOf(account, chronicle.resumed);
  const { decision } = state;
  return found({
    version: versionOf(account),
    today,
    now,
    debtor: shownDebtor(debtor, lastBounce(chronicle) ?? today, names),
    terms: shownTerms(debtor),
    totals: totalsOf(account),
    paysLate: paysLate(chronicle),
    closed: closedOf(account),
    nextStep: nextStepOf(account, listener, planned),
    invoices: invoicesOf(account, chronicle, planned),
    past: pastOf(listener, names),
    planned,
    holds: holdsOf(account, listener),
    openCall: callTaskOf(account, chronicle, planned, names, staff.actor.name),
    letters: lettersOf(account),
    approvals: approvalsOf(account, chronicle),
    tasks: tasksOf(account, names, listener.notes),
    decision: decision
      ? { id: decision.id, since: decision.since, proposal: proposalOf(decision, listener, names, staff) }
      : null,
    proposals: proposalsOf(account, listener, staff),
    notes: notesOf(listener, staff),
    merged: mergedOf(account, listener),
    sales: salesOf(account, staff),
    uncertain: uncertainOf(account),
    answers: answersOf(account, listener),
    paymentReference: groupedReference(debtor.id),
    epcPayload: epcPayloadOf(administration, debtor.id, openTotal(state)),
  });
};
