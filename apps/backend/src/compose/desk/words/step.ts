import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import type { MessageInFlight } from '@voldaan/domain/account/message.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import { isMessageStep } from '@voldaan/domain/plan/dunning-step.ts';

/** What stands on a rung of a plan. */
export const stepOn = (plan: DunningPlan, rung: number): StepKind =>
  plan.steps.find((step) => step.rung === rung)?.kind ?? 'decision';

/** What a message is; a thank-you, and what the debtor is told apart from the plan, ask nothing. */
export const stepOf = (message: MessageInFlight['message']): StepKind =>
  isMessageStep(message) ? message : 'courtesy';
