import { arrangedLeft, type Instalment, leftOf } from '../../arrangement/arrangement.ts';
import { fit } from '../../arrangement/fit.ts';
import { receive, takeBack } from '../../arrangement/receive.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { sum } from '../../money/cents.ts';
import { debtorClass } from '../../party/debtor-kind.ts';
import { arrangementPolicyOf } from '../../plan/action/arrangement.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { owedOn } from '../claimed.ts';
import { noticeOf } from '../cost-notice.ts';
import type { AccountEvent, PaymentLine } from '../event.ts';
import { lineSum } from '../evolve/invoices.ts';
import { takenStep } from '../invoice.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { lapseEvents } from './lapse-notice.ts';
import { tell } from './tell.ts';

type Arranged = NonNullable<AccountState['arrangement']>;

/** What of these lines is about the arranged invoices. */
const arranged = ({ invoices }: Arranged, lines: readonly PaymentLine[]) =>
  sum(lines.filter((line) => invoices.includes(line.invoice)).map(lineSum));

/** A missed term that was repaired is no work any more. */
const repairedEvents = (
  state: AccountState,
  { id }: Arranged,
  instalments: readonly Instalment[],
): readonly AccountEvent[] =>
  instalments.some((term) => term.repairBy && leftOf(term) > 0)
    ? []
    : state.tasks
        .filter((task) => task.ref === id)
        .map((task) => ({ type: 'TaskClosed', taskId: task.id, how: 'overtaken' }));

/** What a payment on the arranged invoices does to the terms. */
export const receivedEvents = (
  state: AccountState,
  lines: readonly PaymentLine[],
  on: PlainDate,
): readonly AccountEvent[] => {
  const { arrangement } = state;
  if (!arrangement?.acceptedOn) return [];
  const amount = arranged(arrangement, lines);
  if (amount === 0) return [];
  const instalments = receive(arrangement.instalments, amount, on);
  return [
    { type: 'InstalmentsReceived', arrangementId: arrangement.id, instalments, on },
    ...repairedEvents(state, arrangement, instalments),
  ];
};

/** Money that went back is asked again, from the last term that had any. */
export const takenBackEvents = (
  state: AccountState,
  lines: readonly PaymentLine[],
  on: PlainDate,
): readonly AccountEvent[] => {
  const { arrangement } = state;
  if (!arrangement?.acceptedOn) return [];
  const amount = arranged(arrangement, lines);
  if (amount === 0) return [];
  const instalments = takeBack(arrangement.instalments, amount);
  return [{ type: 'InstalmentsReceived', arrangementId: arrangement.id, instalments, on }];
};

/** The terms never ask more than is owed: what was credited or forgiven comes off the end. */
export const fittedEvents = (state: AccountState, on: PlainDate): readonly AccountEvent[] => {
  const { arrangement } = state;
  if (!arrangement?.acceptedOn) return [];
  const owed = sum(arrangement.invoices.flatMap((number) => findInvoice(state, number) ?? []).map(owedOn));
  if (owed === 0 || arrangedLeft(arrangement) <= owed) return [];
  const instalments = fit(arrangement.instalments, owed);
  return [
    { type: 'InstalmentsReceived', arrangementId: arrangement.id, instalments, on },
    ...repairedEvents(state, arrangement, instalments),
  ];
};

/** The message before a term, with its pay button. */
export const announceEvents = (
  state: AccountState,
  due: PlainDate,
  on: PlainDate,
): readonly AccountEvent[] => {
  const { arrangement } = state;
  const term = arrangement?.instalments.find((candidate) => candidate.due === due);
  if (!arrangement || !term) return [];
  const { id: arrangementId } = arrangement;
  const left = sum(arrangement.instalments.map(leftOf));
  const told = {
    what: 'instalment-ahead',
    arrangementId,
    term: { due, amount: leftOf(term) },
    left,
  } as const;
  return [{ type: 'InstalmentAnnounced', arrangementId, due }, tell(state.seq, told, on)];
};

/** A term that did not come: a friendly word with a day to repair it; a consumer is also called. */
export const missEvents = (state: AccountState, due: PlainDate, on: PlainDate): readonly AccountEvent[] => {
  const { arrangement } = state;
  const term = arrangement?.instalments.find((candidate) => candidate.due === due);
  if (!arrangement || !term) return [];
  const { id: arrangementId, invoices } = arrangement;
  const repairBy = addDays(on, arrangementPolicyOf(state).repairDays);
  const open = leftOf(term);
  const call: readonly AccountEvent[] =
    debtorClass(state.facts.kind) === 'consumer'
      ? [
          {
            type: 'TaskOpened',
            taskId: `T${state.seq + 2}`,
            task: 'instalment-missed',
            invoices,
            on,
            ref: arrangementId,
          },
        ]
      : [];
  return [
    { type: 'InstalmentMissed', arrangementId, due, repairBy, on },
    tell(
      state.seq,
      { what: 'instalment-missed', arrangementId, term: { due, amount: term.amount }, open, repairBy },
      on,
    ),
    ...call,
  ];
};

/** The pause that the arrangement was. */
const holdOf = (state: AccountState, arrangementId: string) =>
  state.holds.find((hold) => hold.ref === arrangementId);

/**
 * It ends as was announced: the plan goes on where it stood, at least with a notice; a consumer gets a new
 * fourteen-day notice for what is left (defaults 3.1).
 */
export const endEvents = (state: AccountState, plan: DunningPlan, on: PlainDate): readonly AccountEvent[] => {
  const { arrangement } = state;
  if (!arrangement) return [];
  const { id: arrangementId, invoices } = arrangement;
  const hold = holdOf(state, arrangementId);
  const resumeOn = addWorkingDays(on, plan.resumeWorkingDays);
  const open = invoices.filter((number) => findInvoice(state, number));
  const notices = [...new Set(open.flatMap((number) => noticeOf(state, number) ?? []))];
  const rung = plan.steps.find((step) => step.kind === 'notice' || step.kind === 'fourteen-day-notice')?.rung;
  const noticed = open.filter((number) => {
    const invoice = findInvoice(state, number);
    return rung !== undefined && invoice && takenStep(invoice, rung) && !noticeOf(state, number);
  });
  const again: readonly AccountEvent[] =
    rung !== undefined && noticed.length > 0
      ? [{ type: 'StepUndone', rung, invoices: noticed, reason: 'lapsed' }]
      : [];
  return [
    { type: 'ArrangementEnded', arrangementId, how: 'lapsed', on },
    ...(hold
      ? [{ type: 'HoldEnded' as const, holdId: hold.id, on, why: 'decision' as const, resumeOn }]
      : []),
    ...notices.flatMap((notice) => lapseEvents(state, notice, 'held', plan, on)),
    ...again,
  ];
};

/** Nothing of it is left: it is kept, and nobody has to close it. A mere proposal has become needless. */
export const keptEvents = (state: AccountState, on: PlainDate): readonly AccountEvent[] => {
  const { arrangement } = state;
  if (!arrangement) return [];
  if (arrangement.invoices.some((number) => findInvoice(state, number))) return [];
  const how = arrangement.acceptedOn ? 'kept' : 'replaced';
  return [{ type: 'ArrangementEnded', arrangementId: arrangement.id, how, on }];
};
