import type { AccountState } from '../../account/state.ts';
import { type Arrangement, type Instalment, isPaid, isRunning } from '../../arrangement/arrangement.ts';
import { type ArrangementPolicy, defaultArrangementPolicy } from '../../arrangement/policy.ts';
import { amsterdamDate, amsterdamMoment } from '../../calendar/amsterdam.ts';
import type { Instant } from '../../calendar/instant.ts';
import { addDays, later, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { covers } from '../../hold/hold.ts';
import { debtorClass } from '../../party/debtor-kind.ts';
import { mailWindow } from '../own-window.ts';
import { attemptHold } from '../payment-open.ts';
import type { PlannedAction } from '../planned-action.ts';
import type { PlanningContext } from '../planning-context.ts';
import { sendingMoment } from '../sending-moment.ts';

/** The rules that an arrangement runs under: fixed when it was accepted. */
export const arrangementPolicyOf = (state: AccountState): ArrangementPolicy =>
  state.arrangement?.policy ?? defaultArrangementPolicy(debtorClass(state.facts.kind));

/** Last day on which a term still counts as paid in time. */
export const graceOf = ({ due }: Instalment, { grace }: ArrangementPolicy): PlainDate =>
  later(addDays(due, grace.days), addWorkingDays(due, grace.workingDays));

/** A counter-proposal that nobody answered lapses after its last day; a proposal of the debtor never does. */
const counterActions = ({ arrangement }: AccountState): readonly PlannedAction[] =>
  arrangement?.stage === 'countered' && arrangement.validUntil
    ? [
        {
          kind: 'expire-counter',
          at: amsterdamMoment(addDays(arrangement.validUntil, 1), 0),
          arrangementId: arrangement.id,
          cause: { rule: 'counter-expires', validUntil: arrangement.validUntil },
        },
      ]
    : [];

/** Somebody manages his money, or he is not who we think: until a person has looked, nothing is asked of him. */
const isGuarded = ({ holds }: AccountState): boolean =>
  holds.some((hold) => hold.scope === 'all' && hold.until === undefined);

/** Something besides the arrangement pauses its invoices: meanwhile nobody is told that he missed a day. */
const isPaused = (state: AccountState, { id, invoices }: Arrangement): boolean =>
  attemptHold(state) !== undefined ||
  state.holds.some((hold) => hold.ref !== id && invoices.some((number) => covers(hold, number)));

/**
 * What a running arrangement has ahead: a message with a pay button some days before each term, a friendly word
 * and a repair term when one is missed, a person when the repair fails too, and its end when that was announced
 * in writing.
 */
export const arrangementActions = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] => {
  const { arrangement } = state;
  if (!arrangement) return [];
  if (!isRunning(arrangement)) return counterActions(state);
  const policy = arrangementPolicyOf(state);
  const arrangementId = arrangement.id;
  const actions: PlannedAction[] = [];
  const unpaid = arrangement.instalments.filter((term) => !isPaid(term));
  const silent = context.stopped || isGuarded(state);
  const paused = silent || isPaused(state, arrangement);
  const ahead = unpaid.find((term) => !term.announced && term.due >= amsterdamDate(from));
  if (ahead && !silent) {
    const { due } = ahead;
    const on = addWorkingDays(due, -policy.announceWorkingDays);
    const at = sendingMoment(on, mailWindow(context), from);
    actions.push({
      kind: 'announce-instalment',
      at,
      arrangementId,
      due,
      cause: { rule: 'before-term', due },
    });
  }
  const missed = unpaid.find((term) => !term.repairBy);
  if (missed && !paused) {
    const { due } = missed;
    const on = addDays(graceOf(missed, policy), 1);
    const at = sendingMoment(on, mailWindow(context), from);
    actions.push({ kind: 'miss-instalment', at, arrangementId, due, cause: { rule: 'term-missed', due } });
  }
  const broken = unpaid.find((term) => term.repairBy);
  const asked = state.tasks.some((task) => task.task === 'arrangement-broken' && task.ref === arrangementId);
  if (broken?.repairBy && !asked && arrangement.stage === 'running') {
    const at = amsterdamMoment(addDays(broken.repairBy, 1), 0);
    actions.push({ kind: 'ask-broken', at, arrangementId, cause: { rule: 'term-missed', due: broken.due } });
  }
  if (arrangement.stage === 'ending' && arrangement.endsOn && !paused) {
    const at = amsterdamMoment(addDays(arrangement.endsOn, 1), 0);
    const cause = { rule: 'end-announced', endsOn: arrangement.endsOn } as const;
    actions.push({ kind: 'end-arrangement', at, arrangementId, cause });
  }
  return actions;
};
