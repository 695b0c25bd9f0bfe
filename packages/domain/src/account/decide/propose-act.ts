import type { PlainDate } from '../../calendar/plain-date.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { askedBeforeHandOver, salesHasTime } from '../../sales/before-hand-over.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { type OpenInvoice, takenStep } from '../invoice.ts';
import type { OpenProposal, ProposedAct } from '../proposed-act.ts';
import type { RefusalCode } from '../refusal.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { endedEvents } from './ended-claims.ts';
import { forgivenEvents, unforgivable, withoutNothing } from './forgive.ts';
import { tidied } from './tidy.ts';

type NoteRef = { readonly id: string; readonly hash: string };

export type ProposeAct = {
  readonly act: ProposedAct;
  readonly invoices: readonly string[];
  /** Id of the member of staff, from the session. */
  readonly by: string;
  readonly today: PlainDate;
  readonly note: NoteRef;
};

/** The notice of default has left, so that the claim is whole and the debtor knows what may follow. */
const hasLastDemand = (invoice: OpenInvoice, plan: DunningPlan): boolean => {
  const rung = plan.steps.find(({ kind }) => kind === 'notice-of-default')?.rung ?? 0;
  const taken = takenStep(invoice, rung);
  return taken !== undefined && taken.on !== null && !taken.skipped;
};

const objectionTo = (
  state: AccountState,
  act: ProposedAct,
  numbers: readonly string[],
  plan: DunningPlan,
): RefusalCode | undefined => {
  if (act.kind === 'forgive') return unforgivable(state, act.forgiven);
  const invoices = numbers.flatMap((number) => findInvoice(state, number) ?? []);
  if (invoices.length === 0) return 'nothing-open';
  if (invoices.length < numbers.length) return 'invoice-unknown';
  if (invoices.some(({ ended }) => ended)) return 'already-ended';
  if (act.kind === 'write-off') return undefined;
  if (invoices.some(({ number }) => state.arrangement?.invoices.includes(number)))
    return 'arrangement-running';
  return invoices.every((invoice) => hasLastDemand(invoice, plan)) ? undefined : 'step-five-first';
};

const isSame = (open: OpenProposal, { act, invoices, by }: ProposeAct): boolean =>
  open.by === by && JSON.stringify([open.act, open.invoices]) === JSON.stringify([act, invoices]);

/** Puts before a second person what one may not do alone. Proposed twice by one person, it is one proposal. */
export const proposeAct = (state: AccountState, command: ProposeAct, plan: DunningPlan): Decision => {
  const { by, today: on, note } = command;
  const forgiven = command.act.kind === 'forgive' ? withoutNothing(command.act.forgiven) : [];
  const act: ProposedAct = command.act.kind === 'forgive' ? { kind: 'forgive', forgiven } : command.act;
  const invoices = act.kind === 'forgive' ? forgiven.map(({ invoice }) => invoice) : command.invoices;
  const objection = objectionTo(state, act, invoices, plan);
  if (objection) return refuse(objection);
  if (state.proposals?.some((open) => isSame(open, { ...command, act, invoices }))) return accept();
  const asked = act.kind === 'hand-over' ? askedBeforeHandOver(state, invoices, on) : [];
  const proposalId = `Q${state.seq + asked.length + 1}`;
  return accept(...asked, { type: 'ActProposed', proposalId, act, invoices, by, on, note });
};

export type AnswerAct = {
  readonly proposalId: string;
  readonly answer: 'confirm' | 'refuse';
  /** Id of the member of staff, from the session; whoever may not decide about money is stopped before. */
  readonly by: string;
  readonly today: PlainDate;
  readonly note?: NoteRef;
};

/** The choice at the ladder's end is made by what was confirmed, when it was about nothing else. */
const decisionTaken = (
  state: AccountState,
  { act, invoices, note }: OpenProposal,
): readonly AccountEvent[] => {
  const { decision } = state;
  if (!decision || act.kind === 'forgive' || !decision.invoices.every((n) => invoices.includes(n))) return [];
  const choice = act.kind === 'write-off' ? 'write-off' : act.to;
  return [{ type: 'DecisionTaken', decisionId: decision.id, choice, note }];
};

const carriedOut = (state: AccountState, proposal: OpenProposal, on: PlainDate): readonly AccountEvent[] => {
  const { act, invoices, note } = proposal;
  if (act.kind === 'forgive') return forgivenEvents(state, act.forgiven, on, note);
  const ended = endedEvents(state, act.kind === 'write-off' ? 'write-off' : act.to, invoices, on);
  return tidied(state, [...ended, ...decisionTaken(state, proposal)], on, 'overtaken');
};

/**
 * What the second person says. Only another one than who proposed can confirm; withdrawing is for both. It is
 * looked at anew: what was paid meanwhile is not given up.
 *
 * A write-off closes the books and ends the plan, but the claim stays: the debtor is not told, his page still
 * shows what is open, and what he pays is applied. Forgiving is another act, and tells him (defaults 3.5).
 */
export const answerAct = (state: AccountState, command: AnswerAct, plan: DunningPlan): Decision => {
  const { proposalId, answer, by, today: on, note } = command;
  const proposal = state.proposals?.find(({ id }) => id === proposalId);
  if (!proposal) return refuse('proposal-unknown');
  const why = note && { note };
  if (answer === 'refuse') return accept({ type: 'ActRefused', proposalId, by, ...why, on });
  if (proposal.by === by) return refuse('second-person-needed');
  const invoices = proposal.invoices.filter((number) => findInvoice(state, number));
  const objection = objectionTo(state, proposal.act, invoices, plan);
  if (objection) return refuse(objection);
  if (proposal.act.kind === 'hand-over' && salesHasTime(state, invoices, on))
    return refuse('sales-not-heard');
  return accept(
    { type: 'ActConfirmed', proposalId, by, ...why, on },
    ...carriedOut(state, { ...proposal, invoices }, on),
  );
};
