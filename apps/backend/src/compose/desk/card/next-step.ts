import type { NextStep, PlannedAction } from '@voldaan/contract/desk/next-step.ts';
import { outlook } from '@voldaan/domain/plan/outlook.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Listener } from '../past/teller.ts';
import { stepOn } from '../words/step.ts';
import { type Background, whyOf } from '../words/why-of.ts';
import { shownStep } from './planned.ts';

/** What the reason for standing still refers to on this account. */
const backgroundOf = (
  { state, context }: OpenedAccount,
  { chronicle, notes, files }: Listener,
): Background => {
  const byHand = state.holds.find((hold) => hold.reason === 'by-hand');
  const text = notes.get(chronicle.holds.get(byHand?.id ?? '')?.noteId ?? '') ?? null;
  const batch = state.holds.find((hold) => hold.reason === 'first-release')?.ref;
  const asked = chronicle.approvals.get(state.approvals.find(({ granted }) => !granted)?.id ?? '');
  return {
    text,
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
    const background = backgroundOf(account, listener);
    return { is: 'nothing', why: whyOf(why ?? { because: 'nothing-open' }, background) };
  }
  const action = planned.find(({ kind }) => kind === next.kind);
  const { resumed } = listener.chronicle;
  return { is: 'planned', action: action ?? shownStep(account, next, account.state.wrote, resumed) };
};
