import { owedOn } from '@voldaan/domain/account/claimed.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { findInvoice } from '@voldaan/domain/account/state.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { earlier, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { Row } from '../ports/rows.ts';
import type { StreamKey } from '../ports/stream.ts';
import { accountRow } from './account-row.ts';

const amountOf = (state: AccountState, invoices: readonly string[]) =>
  sum(
    invoices.map((number) => {
      const invoice = findInvoice(state, number);
      return invoice ? owedOn(invoice) : cents(0);
    }),
  );

const sortAmount = (amount: number): string => String(10 ** 13 - amount).padStart(14, '0');

/** While nobody knows what kind of debtor it is, somebody has to find out; asked since the oldest open invoice. */
const kindUnknown = (state: AccountState) => {
  const { invoices, facts } = state;
  const since = invoices
    .map(({ issued }) => issued)
    .reduce<PlainDate | undefined>((first, day) => (first ? earlier(first, day) : day), undefined);
  return facts.kind === 'unknown' && since ? [{ since, invoices: invoices.map(({ number }) => number) }] : [];
};

const holdWith = (state: AccountState, id: string) => state.holds.find((hold) => hold.id === id);

/** A proposal that waits for us. */
const proposed = ({ arrangement }: AccountState) => (arrangement?.stage === 'proposed' ? [arrangement] : []);

/**
 * The lines of all lists that follow from an account, rebuilt at any time: one for the account, one for each
 * piece of work that waits for a person.
 */
export const rowsOf = (
  key: StreamKey,
  state: AccountState,
  debtor: Debtor,
  administration: Administration,
  now: Instant,
): readonly Row[] => {
  if (!state.opened) return [];
  const who = { name: debtor.name, city: debtor.address?.city ?? null };
  const work = (
    id: string,
    list: string,
    sort: string,
    invoices: readonly string[],
    data: Row['data'],
  ): Row => ({
    id,
    list,
    sort,
    data: { ...data, debtor: who, invoices, amount: amountOf(state, invoices) },
  });
  const { call, decision } = state;
  return [
    accountRow(key, state, debtor, administration, now),
    ...(call
      ? [
          work(
            `call#${call.id}`,
            'calls',
            `${call.callBackOn ?? call.since}#${sortAmount(amountOf(state, call.invoices))}`,
            call.invoices,
            {
              callId: call.id,
              since: call.since,
              callBackOn: call.callBackOn ?? null,
              attempts: call.attempts,
            },
          ),
        ]
      : []),
    ...state.approvals
      .filter((approval) => !approval.granted)
      .map(({ id, rung, invoices, stepOn }) =>
        work(`task#${id}`, 'tasks', stepOn, invoices, { task: 'approval', approvalId: id, rung, stepOn }),
      ),
    ...(decision
      ? [
          work(`task#${decision.id}`, 'tasks', decision.since, decision.invoices, {
            task: 'decision',
            decisionId: decision.id,
            since: decision.since,
            proposal: decision.proposal ?? null,
          }),
        ]
      : []),
    ...state.tasks.map(({ id, task, invoices, since, ref }) =>
      work(`task#${id}`, 'tasks', since, invoices, { task, taskId: id, since, ref: ref ?? null }),
    ),
    ...(state.disputes ?? []).map(({ id, invoice, since, holdId }) => {
      const answerBy = holdWith(state, holdId)?.answerBy ?? null;
      return work(`task#${id}`, 'tasks', answerBy ?? since, [invoice], {
        task: 'dispute',
        disputeId: id,
        since,
        answerBy,
      });
    }),
    ...proposed(state).map(({ id, invoices, proposedOn }) => {
      const answerBy = state.holds.find((hold) => hold.ref === id)?.answerBy ?? null;
      return work(`task#${id}`, 'tasks', answerBy ?? proposedOn, invoices, {
        task: 'arrangement',
        arrangementId: id,
        since: proposedOn,
        answerBy,
      });
    }),
    ...kindUnknown(state).map(({ since, invoices }) =>
      work('task#kind', 'tasks', since, invoices, { task: 'kind-unknown', since }),
    ),
    ...state.letters.map(({ id, letter, post, rung, invoices, since, printed }) =>
      work(`letter#${id}`, 'letters', `${since}#${debtor.name}`, invoices, {
        letterId: id,
        step: letter,
        rung,
        registered: post === 'registered',
        since,
        printed: printed?.on ?? null,
        late: state.tasks.some((task) => task.task === 'letter-not-posted' && task.ref === id),
      }),
    ),
    ...state.holds
      .filter((hold) => hold.reason === 'first-release' && hold.scope !== 'all')
      .map(({ id, ref, scope, since }) =>
        work(`release#${id}`, 'releases', ref ?? '', scope === 'all' ? [] : scope, {
          importId: ref ?? null,
          holdId: id,
          since,
          to: state.facts.email ? 'mail' : state.facts.post ? 'letter' : null,
        }),
      ),
  ];
};
