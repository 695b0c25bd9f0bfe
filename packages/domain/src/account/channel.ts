import { type Cents, sum } from '../money/cents.ts';
import { debtorClass } from '../party/debtor-kind.ts';
import type { DebtorFacts } from '../party/reach.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';
import type { MessageStep } from '../plan/dunning-step.ts';
import type { PostKind } from './letter.ts';

/** How a step reaches the debtor. When there is a letter, the step counts from the day it is posted. */
export type Channels = { readonly mail: boolean; readonly letter: PostKind | undefined };

/**
 * E-mail where it suffices; a letter beside it for a consumer's notice and for every notice of default,
 * registered from EUR 100; a letter alone where there is no working address.
 *
 * @param principals - open principals that the step is about
 */
export const channelsOf = (
  step: MessageStep,
  facts: DebtorFacts,
  principals: readonly Cents[],
  plan: DunningPlan,
): Channels => {
  const weighty = sum(principals) >= plan.registeredFrom;
  const wanted: PostKind | undefined =
    step === 'notice-of-default'
      ? weighty
        ? 'registered'
        : 'post'
      : step === 'fourteen-day-notice' || (step === 'notice' && debtorClass(facts.kind) === 'consumer')
        ? 'post'
        : undefined;
  const letter = facts.post ? (wanted ?? (facts.email ? undefined : 'post')) : undefined;
  return { mail: facts.email, letter };
};
