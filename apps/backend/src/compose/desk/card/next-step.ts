import type { NextStep, PlannedAction } from '@voldaan/contract/desk/next-step.ts';
import { outlook, type WhyNothing } from '@voldaan/domain/plan/outlook.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Listener } from '../past/teller.ts';
import { stepOn } from '../words/step.ts';
import { type Background, whyOf } from '../words/why-of.ts';
import { shownStep } from './planned.ts';

/** The invoices of the pauses for one reason; undefined when one of them is about all. */
const pausedBy = ({ state }: OpenedAccount, why: WhyNothing | undefined): readonly string[] | undefined => {
  const holds = state.holds.filter(({ reason }) => why?.because === 'held' && reason === why.reason);
  if (holds.length === 0 || holds.some(({ scope }) => scope === 'all')) return undefined;
  return [...new Set(holds.flatMap(({ scope }) => (scope === 'all' ? [] : scope)))];
};

/** What the reason for standing still refers to on this account. */
const backgroundOf = (
  account: OpenedAccount,
  { chronicle, notes, files }: Listener,
  why: WhyNothing | undefined,
): Background => {
  const { state, context } = account;
  const paused = pausedBy(account, why);
  const byHand = state.holds.find((hold) => hold.reason === 'by-hand');
  const text = notes.get(chronicle.holds.get(byHand?.id ?? '')?.noteId ?? '') ?? null;
  const batch = state.holds.find((hold) => hold.reason === 'first-release')?.ref;
  const asked = chronicle.approvals.get(state.approvals.find(({ granted }) => !granted)?.id ?? '');
  return {
    text,
    ...(paused && { paused }),
    ...(batch && { release: { importId: batch, file: files.get(batch) ?? '' } }),
    ...(asked && { approval: { step: stepOn(context.plan, asked.rung), since: asked.askedOn } }),
  };
};

/**
 * The next step, or why there is none. A step that still needs a yes is shown on the day it would leave, not
 * on the day that somebody is asked.
 */
export const nextStepOf = (
  account: OpenedAccount,
  listener: Listener,
  planned: readonly PlannedAction[],
): NextStep => {
  const { next, why } = outlook(account.state, account.context, account.now);
  if (!next) {
    const background = backgroundOf(account, listener, why);
    return { is: 'nothing', why: whyOf(why ?? { because: 'nothing-open' }, background) };
  }
  const action = planned.find(({ kind }) => kind === next.kind);
  const { resumed } = listener.chronicle;
  return { is: 'planned', action: action ?? shownStep(account, next, account.state.wrote, resumed) };
};
