import type { CallOutcome } from '../account/call.ts';
import type { AccountState } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';
import { isMessageStep, type MessageStep } from '../plan/dunning-step.ts';

/** The last thing between us and the debtor. */
export type LastContact =
  | { readonly on: PlainDate; readonly by: 'mail' | 'letter'; readonly step: MessageStep }
  | { readonly on: PlainDate; readonly by: 'call'; readonly outcome: CallOutcome };

/** The latest step that really left, or the latest call, whichever is later; a call when both were on one day. */
export const lastContactOf = (state: AccountState, plan: DunningPlan): LastContact | undefined => {
  const { lastCall, invoices } = state;
  const written = invoices
    .flatMap(({ steps }) => steps)
    .flatMap(({ rung, on, post }): readonly LastContact[] => {
      const step = plan.steps.find((candidate) => candidate.rung === rung)?.kind;
      return on && step && isMessageStep(step) ? [{ on, by: post ? 'letter' : 'mail', step }] : [];
    });
  const called: readonly LastContact[] = lastCall
    ? [{ on: lastCall.on, by: 'call', outcome: lastCall.outcome }]
    : [];
  return [...written, ...called].reduce<LastContact | undefined>(
    (last, contact) => (!last || contact.on >= last.on ? contact : last),
    undefined,
  );
};
