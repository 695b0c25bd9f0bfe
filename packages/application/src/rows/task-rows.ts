import { forgivenTotal } from '@voldaan/domain/account/decide/forgive.ts';
import { weighing } from '@voldaan/domain/account/decide/propose-arrangement.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { judge } from '@voldaan/domain/arrangement/judge.ts';
import { earlier, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { KIND_WORK } from '@voldaan/domain/inbox/open-work.ts';
import { taskFacts } from '@voldaan/domain/inbox/task-facts.ts';
import { mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import { openSalesAsks } from '@voldaan/domain/sales/sales-ask.ts';
import { planOf } from '../account/planning.ts';
import { arrangementPolicy } from '../answer/arrangement-policy.ts';
import { disputeRules } from '../answer/dispute-rules.ts';
import type { Row } from '../ports/rows.ts';
import type { ListedAccount } from './listed-account.ts';
import { workRow } from './work-row.ts';

/** What one piece of work is: its id, the day it sorts by, what it is about, and what a list shows of it. */
type Work = {
  readonly id: string;
  readonly sort: PlainDate;
  readonly invoices: readonly string[];
  readonly data: Row['data'];
};

const approvals = ({ state, administration }: ListedAccount): readonly Work[] =>
  state.approvals
    .filter((approval) => !approval.granted)
    .map(({ id, rung, invoices, stepOn }) => {
      const step = planOf(state, administration).steps.find((candidate) => candidate.rung === rung);
      const { kind = 'decision', termDays = null } = step ?? {};
      return {
        id,
        sort: stepOn,
        invoices,
        data: { task: 'approval', approvalId: id, rung, stepOn, step: kind, termDays },
      };
    });

const decisions = ({ state: { decision, arrangementBroken } }: ListedAccount): readonly Work[] =>
  decision
    ? [
        {
          id: decision.id,
          sort: decision.since,
          invoices: decision.invoices,
          data: {
            task: 'decision',
            decisionId: decision.id,
            since: decision.since,
            proposal: decision.proposal ?? null,
            broken: arrangementBroken !== undefined,
          },
        },
      ]
    : [];

const tasks = ({ state, debtor }: ListedAccount): readonly Work[] =>
  state.tasks.map((task) => {
    const { id, task: kind, invoices, since, ref } = task;
    const facts = taskFacts(state, task);
    const [works, bounced] = [mailAddressOf(debtor), debtor.bounced.at(-1)];
    const to = (kind === 'message-bounced' ? (bounced ?? works) : (works ?? bounced)) ?? '';
    const mail = facts.message ? { to } : {};
    return {
      id,
      sort: since,
      invoices,
      data: { task: kind, taskId: id, since, ref: ref ?? null, facts: { ...facts, ...mail } },
    };
  });

const disputes = ({ state, administration }: ListedAccount): readonly Work[] =>
  (state.disputes ?? []).map(({ id, invoice, since, holdId, category, amount }) => {
    const answerBy = state.holds.find((hold) => hold.id === holdId)?.answerBy ?? null;
    const { who } = disputeRules(administration)[category];
    return {
      id,
      sort: answerBy ?? since,
      invoices: [invoice],
      data: {
        task: 'dispute',
        disputeId: id,
        since,
        answerBy,
        invoice,
        category,
        disputed: amount ?? null,
        who,
      },
    };
  });

/** A proposal that waits for us, judged as on the day on which it was made: a row never changes with the day. */
const proposals = ({ state, administration }: ListedAccount): readonly Work[] => {
  const { arrangement } = state;
  if (arrangement?.stage !== 'proposed') return [];
  const { id, invoices, proposedOn, instalments, total } = arrangement;
  const about = state.invoices.filter(({ number }) => invoices.includes(number));
  const facts = weighing(state, about, planOf(state, administration), total);
  const { by } = judge(instalments, facts, arrangementPolicy(administration, state), proposedOn);
  const answerBy = state.holds.find((hold) => hold.ref === id)?.answerBy ?? null;
  return [
    {
      id,
      sort: answerBy ?? proposedOn,
      invoices,
      data: {
        task: 'arrangement',
        arrangementId: id,
        since: proposedOn,
        answerBy,
        total,
        terms: instalments.length,
        decides: by,
      },
    },
  ];
};

/** A hard step towards a key account, before which his salesperson is asked. */
const salesAsks = ({ state }: ListedAccount): readonly Work[] =>
  openSalesAsks(state).map(({ id, about, invoices, stepOn, on }) => ({
    id,
    sort: stepOn,
    invoices,
    data: { task: 'sales-asked', askId: id, about, since: on, stepOn },
  }));

/** Acts that wait for a second person. */
const acts = ({ state }: ListedAccount): readonly Work[] =>
  (state.proposals ?? []).map(({ id, act, invoices, by, since }) => ({
    id,
    sort: since,
    invoices,
    data: {
      task: 'proposal',
      proposalId: id,
      act: act.kind === 'hand-over' ? act.to : act.kind,
      by,
      since,
      ...(act.kind === 'forgive' && { given: forgivenTotal(act.forgiven) }),
    },
  }));

/** While nobody knows what kind of debtor it is, somebody has to find out; asked since the oldest open invoice. */
const kindUnknown = ({ state: { facts, invoices } }: ListedAccount): readonly Work[] => {
  const since = invoices
    .map(({ issued }) => issued)
    .reduce<PlainDate | undefined>((first, day) => (first ? earlier(first, day) : day), undefined);
  if (facts.kind !== 'unknown' || !since) return [];
  const about = invoices.map(({ number }) => number);
  return [{ id: KIND_WORK, sort: since, invoices: about, data: { task: 'kind-unknown', since } }];
};

/** Who does it, and whether it sleeps. */
const marked = ({ work = {} }: AccountState, id: string): Row['data'] => {
  const { to, snoozed } = work[id] ?? {};
  return { ...(to !== undefined && { to }), ...(snoozed && { snoozed }) };
};

/**
 * What waits for a decision of a person, by the day on which it is due. All that the list shows stands in the row,
 * so that no account is opened for it; what changes with the day alone follows when it is read.
 */
export const taskRows = (account: ListedAccount): readonly Row[] =>
  [approvals, salesAsks, decisions, acts, tasks, disputes, proposals, kindUnknown]
    .flatMap((of) => of(account))
    .map(({ id, sort, invoices, data }) =>
      workRow(account, { id: `task#${id}`, list: 'tasks', sort }, invoices, {
        ...data,
        ...marked(account.state, id),
      }),
    );
