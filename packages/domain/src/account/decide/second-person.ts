import type { PlainDate } from '../../calendar/plain-date.ts';
import { askedBeforeHandOver, salesHasTime } from '../../sales/before-hand-over.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { DecisionChoice } from '../event.ts';
import type { AccountState } from '../state.ts';
import { endedEvents } from './ended-claims.ts';

type Note = { readonly id: string; readonly hash: string };

/** Choices that cannot be taken back: others get the file, or the money is given up. */
const NEEDS_TWO: ReadonlySet<DecisionChoice> = new Set(['agency', 'bailiff', 'write-off']);

export const needsSecondPerson = (choice: DecisionChoice): boolean => NEEDS_TWO.has(choice);

/** Others get the file. */
const handsOver = (choice: DecisionChoice): boolean => choice === 'agency' || choice === 'bailiff';

export type ProposeDecision = {
  readonly decisionId: string;
  readonly choice: DecisionChoice;
  /** Id of the member of staff, from the session. */
  readonly by: string;
  readonly today: PlainDate;
  readonly note?: Note;
};

/**
 * Puts a choice before a second person. The same person saying it twice changes nothing; another choice takes
 * the place of what was proposed.
 */
export const proposeDecision = (state: AccountState, command: ProposeDecision): Decision => {
  const { decisionId, choice, by, today: on, note } = command;
  if (state.decision?.id !== decisionId) return refuse('decision-unknown');
  const { proposal } = state.decision;
  if (proposal?.choice === choice && proposal.by === by) return accept();
  const asked = handsOver(choice) ? askedBeforeHandOver(state, state.decision.invoices, on) : [];
  return accept(...asked, { type: 'SecondPersonAsked', decisionId, choice, by, ...(note && { note }), on });
};

export type AnswerProposal = {
  readonly decisionId: string;
  /** The choice that the person saw: what was proposed meanwhile is not what he answers. */
  readonly choice: DecisionChoice;
  readonly answer: 'confirm' | 'refuse';
  /** Id of the member of staff, from the session; whoever may not decide about money is stopped before. */
  readonly by: string;
  readonly today: PlainDate;
  readonly note?: Note;
};

/**
 * What the second person says. Only another one than who proposed can confirm; withdrawing is for both.
 *
 * @returns `second-person-needed` when the proposer confirms himself
 */
export const answerProposal = (state: AccountState, command: AnswerProposal): Decision => {
  const { decisionId, choice, answer, by, today: on, note } = command;
  const proposal = state.decision?.id === decisionId ? state.decision.proposal : undefined;
  if (proposal?.choice !== choice) return refuse('decision-unknown');
  const why = note && { note };
  if (answer === 'refuse') return accept({ type: 'SecondPersonRefused', decisionId, by, ...why, on });
  if (proposal.by === by) return refuse('second-person-needed');
  const invoices = state.decision?.invoices ?? [];
  if (handsOver(choice) && salesHasTime(state, invoices, on)) return refuse('sales-not-heard');
  const ended = choice === 'agency' || choice === 'bailiff' || choice === 'write-off';
  return accept(
    { type: 'DecisionTaken', decisionId, choice, ...why },
    ...(ended ? endedEvents(state, choice, invoices, on) : []),
  );
};
