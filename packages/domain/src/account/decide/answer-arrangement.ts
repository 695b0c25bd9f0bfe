import { nonsenseIn } from '../../arrangement/judge.ts';
import type { ArrangementPolicy } from '../../arrangement/policy.ts';
import type { Choice } from '../../arrangement/schedule.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { Hold } from '../../hold/hold.ts';
import type { Why } from '../../inbox/why.ts';
import { addMonths } from '../../law/add-months.ts';
import { cents } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import { acceptedEvents } from './accept-arrangement.ts';
import { termsOf } from './propose-arrangement.ts';
import { tell } from './tell.ts';

type NoteRef = { readonly id: string; readonly hash: string };

type Answer = { readonly arrangementId: string; readonly today: PlainDate };

/** The reason for our own books. */
type Reasoned = { readonly why?: Why };

const proposalHold = (state: AccountState, arrangementId: string): Hold | undefined =>
  state.holds.find((hold) => hold.reason === 'arrangement-proposed' && hold.ref === arrangementId);

const endOf = (
  state: AccountState,
  hold: Hold | undefined,
  today: PlainDate,
  resumeOn?: PlainDate,
): readonly AccountEvent[] =>
  hold
    ? [
        { type: 'HoldEnded', holdId: hold.id, on: today, why: 'decision', ...(resumeOn && { resumeOn }) },
        ...state.tasks
          .filter((task) => task.task === 'hold-overdue' && task.ref === hold.id)
          .map((task): AccountEvent => ({ type: 'TaskClosed', taskId: task.id, how: 'done' })),
      ]
    : [];

/** Finance says yes to a proposal; longer than finance may alone asks an approver. */
export const acceptArrangement = (
  state: AccountState,
  command: Answer & Reasoned & { readonly approver: boolean },
  policy: ArrangementPolicy,
  plan: DunningPlan,
): Decision => {
  const { arrangementId, today, approver, why } = command;
  const { arrangement } = state;
  if (arrangement?.id !== arrangementId || arrangement.stage !== 'proposed')
    return refuse('arrangement-unknown');
  const last = arrangement.instalments.at(-1)?.due ?? today;
  if (!approver && last > addMonths(today, policy.months.finance)) return refuse('approver-needed');
  const events = acceptedEvents(state, undefined, policy, 'staff', today, plan);
  return accept(
    ...events.map((event) =>
      event.type === 'ArrangementAccepted' && why !== undefined ? { ...event, why } : event,
    ),
  );
};

/** Another schedule instead: the plan waits until the debtor has answered, at most until its last day. */
export const counterArrangement = (
  state: AccountState,
  command: Answer & Reasoned & { readonly choice: Choice; readonly note?: NoteRef },
  policy: ArrangementPolicy,
): Decision => {
  const { arrangementId, today, choice, why, note } = command;
  const { arrangement } = state;
  if (arrangement?.id !== arrangementId || arrangement.stage !== 'proposed')
    return refuse('arrangement-unknown');
  const chosen = 'terms' in choice.by ? choice.by.terms : choice.by.amount;
  if (!Number.isSafeInteger(chosen) || chosen <= 0) return refuse('amount-not-positive');
  const terms = termsOf(arrangement.total, choice, today);
  if (terms === 'longer-than-ten-years') return refuse(terms);
  const nonsense = nonsenseIn(terms, today);
  if (nonsense) return refuse(nonsense);
  const validUntil = addDays(today, policy.counterDays);
  const hold: Hold = {
    id: `H${state.seq + 1}`,
    reason: 'arrangement-proposed',
    scope: arrangement.invoices,
    since: today,
    until: validUntil,
    ref: arrangementId,
  };
  return accept(
    {
      type: 'ArrangementCountered',
      arrangementId,
      rhythm: choice.rhythm,
      terms,
      validUntil,
      on: today,
      ...(why && { why }),
      ...(note && { note }),
    },
    ...endOf(state, proposalHold(state, arrangementId), today),
    { type: 'HoldPlaced', hold },
    tell(
      state.seq + 1,
      { what: 'arrangement-countered', arrangementId, terms, validUntil, ...(note && { note }) },
      today,
    ),
  );
};

/** The debtor says yes to our counter-proposal, in time. */
export const acceptCounter = (
  state: AccountState,
  command: Answer & { readonly acceptor?: NoteRef },
  policy: ArrangementPolicy,
  plan: DunningPlan,
): Decision => {
  const { arrangementId, today, acceptor } = command;
  const { arrangement } = state;
  if (arrangement?.id !== arrangementId || arrangement.stage !== 'countered')
    return refuse('arrangement-unknown');
  if ((arrangement.validUntil ?? today) < today) return refuse('date-in-past');
  return accept(...acceptedEvents(state, undefined, policy, 'debtor', today, plan, acceptor));
};

/** A no, of a person with his reason or of the debtor to our counter-proposal: the plan goes on at its place. */
export const refuseArrangement = (
  state: AccountState,
  command: Answer & Reasoned & { readonly by: 'staff' | 'debtor'; readonly note?: NoteRef },
  plan: DunningPlan,
): Decision => {
  const { arrangementId, today, by, why, note } = command;
  const { arrangement } = state;
  const stage = by === 'staff' ? 'proposed' : 'countered';
  if (arrangement?.id !== arrangementId || arrangement.stage !== stage) return refuse('arrangement-unknown');
  if (by === 'staff' && !note) return refuse('note-missing');
  const resumeOn = addWorkingDays(today, plan.resumeWorkingDays);
  const told =
    by === 'staff'
      ? [
          tell(
            state.seq,
            { what: 'arrangement-refused', arrangementId, resumeOn, ...(note && { note }) },
            today,
          ),
        ]
      : [];
  return accept(
    {
      type: 'ArrangementRefused',
      arrangementId,
      by,
      on: today,
      ...(why && { why }),
      ...(note && { note }),
    },
    ...endOf(state, proposalHold(state, arrangementId), today, resumeOn),
    ...told,
  );
};

/** A person lets an arrangement end that was not kept: in writing, some days ahead, never silently. */
export const announceEnd = (
  state: AccountState,
  command: Answer & { readonly note?: NoteRef },
  policy: ArrangementPolicy,
): Decision => {
  const { arrangementId, today, note } = command;
  const { arrangement } = state;
  if (arrangement?.id !== arrangementId || arrangement.stage !== 'running')
    return refuse('arrangement-unknown');
  const behind = arrangement.instalments.filter((term) => term.paid < term.amount && term.repairBy);
  if (!behind.some((term) => term.repairBy && term.repairBy < today)) return refuse('arrangement-kept');
  const endsOn = addDays(today, (arrangement.policy ?? policy).noticeDays);
  const open = behind.reduce((left, term) => left + term.amount - term.paid, 0);
  const tasks = state.tasks.filter((task) => task.task === 'arrangement-broken');
  return accept(
    { type: 'ArrangementEndAnnounced', arrangementId, endsOn, on: today, ...(note && { note }) },
    ...tasks.map((task) => ({ type: 'TaskClosed' as const, taskId: task.id, how: 'done' as const })),
    tell(
      state.seq,
      {
        what: 'arrangement-ending',
        arrangementId,
        open: cents(open),
        endsOn,
        ...(note && { note }),
      },
      today,
    ),
  );
};
