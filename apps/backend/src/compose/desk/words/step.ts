import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import type { MessageInFlight } from '@voldaan/domain/account/message.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';

/** What stands on a rung of a plan. */
export const stepOn = (plan: DunningPlan, rung: number): StepKind =>
  plan.steps.find((step) => step.rung === rung)?.kind ?? 'decision';

/** What a message is; a thank-you for a payment is the one that asks nothing. */
export const stepOf = (message: MessageInFlight['message']): StepKind =>
  message === 'payment-received' ? 'courtesy' : message;
