import type { AccountState } from '@voldaan/domain/account/state.ts';
import { earlier, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Row } from '../ports/rows.ts';
import type { ListedAccount } from './listed-account.ts';
import { workRow } from './work-row.ts';

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

/** What waits for a decision of a person, by the day on which it is due. */
export const taskRows = (account: ListedAccount): readonly Row[] => {
  const { state } = account;
  const { approvals, decision, tasks, disputes = [] } = state;
  const task = (id: string, sort: string, invoices: readonly string[], data: Row['data']): Row =>
    workRow(account, { id: `task#${id}`, list: 'tasks', sort }, invoices, data);
  return [
    ...approvals
      .filter((approval) => !approval.granted)
      .map(({ id, rung, invoices, stepOn }) =>
        task(id, stepOn, invoices, { task: 'approval', approvalId: id, rung, stepOn }),
      ),
    ...(decision
      ? [
          task(decision.id, decision.since, decision.invoices, {
            task: 'decision',
            decisionId: decision.id,
            since: decision.since,
            proposal: decision.proposal ?? null,
          }),
        ]
      : []),
    ...tasks.map(({ id, task: kind, invoices, since, ref }) =>
      task(id, since, invoices, { task: kind, taskId: id, since, ref: ref ?? null }),
    ),
    ...disputes.map(({ id, invoice, since, holdId }) => {
      const answerBy = holdWith(state, holdId)?.answerBy ?? null;
      return task(id, answerBy ?? since, [invoice], { task: 'dispute', disputeId: id, since, answerBy });
    }),
    ...proposed(state).map(({ id, invoices, proposedOn: since }) => {
      const answerBy = state.holds.find((hold) => hold.ref === id)?.answerBy ?? null;
      return task(id, answerBy ?? since, invoices, {
        task: 'arrangement',
        arrangementId: id,
        since,
        answerBy,
      });
    }),
    ...kindUnknown(state).map(({ since, invoices }) =>
      task('kind', since, invoices, { task: 'kind-unknown', since }),
    ),
  ];
};
