import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { Hold } from '../../hold/hold.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent, DecisionChoice } from '../event.ts';
import type { AccountState } from '../state.ts';
import { MEDIATION_DAYS } from './mediation.ts';
import { LONGEST_PAUSE_DAYS } from './pause.ts';
import { needsSecondPerson, proposeDecision } from './second-person.ts';

/** A person says yes to a step; it leaves on its day. The second yes changes nothing. */
export const approveStep = (state: AccountState, command: { readonly approvalId: string }): Decision => {
  const approval = state.approvals.find((candidate) => candidate.id === command.approvalId);
  if (!approval) return refuse('approval-unknown');
  return approval.granted ? accept() : accept({ type: 'StepApproved', approvalId: approval.id });
};

export type TakeDecision = {
  readonly decisionId: string;
  readonly choice: DecisionChoice;
  /** Id of the member of staff, from the session. */
  readonly by: string;
  readonly today: PlainDate;
  readonly until?: PlainDate;
  readonly note?: { readonly id: string; readonly hash: string };
};

/**
 * What is done when the ladder ends. Waiting needs a date, after which the choice comes back; what cannot be
 * taken back is a proposal until another person confirms it.
 */
export const takeDecision = (state: AccountState, command: TakeDecision): Decision => {
  const { decisionId, choice, today, until, note } = command;
  if (state.decision?.id !== decisionId) return refuse('decision-unknown');
  if (needsSecondPerson(choice)) return proposeDecision(state, command);
  const { invoices } = state.decision;
  const taken: AccountEvent = {
    type: 'DecisionTaken',
    decisionId,
    choice,
    ...(note && { note }),
    ...(until && { until }),
  };
  const pause = (reason: Hold['reason'], last: PlainDate): AccountEvent => ({
    type: 'HoldPlaced',
    hold: { id: `H${state.seq + 1}`, reason, scope: invoices, since: today, until: last },
  });
  if (choice === 'mediation') {
    return accept(taken, again(invoices), pause('mediation', addDays(today, MEDIATION_DAYS)));
  }
  if (choice !== 'wait-until') return accept(taken);
  if (!until) return refuse('date-missing');
  if (until < today) return refuse('date-in-past');
  if (until > addDays(today, LONGEST_PAUSE_DAYS)) return refuse('date-too-far');
  return accept(taken, again(invoices), pause('by-hand', until));
};

/** The ladder's end is reached again after the pause. */
const again = (invoices: readonly string[]): AccountEvent => ({
  type: 'StepUndone',
  rung: 6,
  invoices,
  reason: 'withdrawn',
});
