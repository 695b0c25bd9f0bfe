import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Block, Cause } from './cause.ts';
import type { StepKind } from './dunning-step.ts';
import { actionsAhead } from './next-action.ts';
import { nextRungs } from './next-rungs.ts';
import type { PlanningContext } from './planning-context.ts';

/** The next thing that anybody notices: a step, or the first day late. */
export type NextStep = {
  readonly kind: StepKind | 'overdue' | 'did-it-arrive';
  readonly at: Instant;
  readonly rung: number | null;
  readonly invoices: readonly string[];
  readonly cause: Cause;
};

/** Why nothing is planned. */
export type WhyNothing = Block | { readonly because: 'nothing-open' };

/** The explained next step of an account: what, when, by which rule; or why nothing happens. */
export type Outlook = { readonly next?: NextStep; readonly why?: WhyNothing };

const approvalSince = (state: AccountState): { readonly stepOn: PlainDate } | undefined =>
  state.approvals.find((approval) => !approval.granted);

/** Why nothing happens to an invoice that is late; undefined when something does to all of them. */
const lateBlock = (state: AccountState, context: PlanningContext, now: Instant): Block | undefined => {
  const today = amsterdamDate(now);
  return nextRungs(state, context)
    .filter(({ invoice }) => invoice.due < today)
    .flatMap(({ next }) => next.block ?? [])[0];
};

/**
 * What the card says on top. Why a late invoice stands still is told before the first day late of a newer one:
 * it is what somebody can do something about.
 */
export const outlook = (state: AccountState, context: PlanningContext, now: Instant): Outlook => {
  if (state.invoices.length === 0) return { why: { because: 'nothing-open' } };
  if (context.stopped) return { why: { because: 'stopped' } };
  const late = lateBlock(state, context, now);
  for (const action of actionsAhead(state, context, now)) {
    switch (action.kind) {
      case 'message': {
        const { at, rung, cause, step, invoices, joined } = action;
        return { next: { kind: step, at, rung, cause, invoices: [...invoices, ...joined] } };
      }
      case 'call':
      case 'decision': {
        const { at, rung, cause, kind, invoices } = action;
        return { next: { kind, at, rung, cause, invoices } };
      }
      case 'mark-overdue': {
        if (late) return { why: late };
        const { at, cause, invoices } = action;
        return { next: { kind: 'overdue', at, rung: 0, cause, invoices } };
      }
      case 'ask-arrival': {
        if (late) return { why: late };
        const { at, cause, invoices } = action;
        return { next: { kind: 'did-it-arrive', at, rung: null, cause, invoices } };
      }
      case 'ask-approval': {
        const { rung, cause, invoices, stepOn } = action;
        const step = context.plan.steps.find((candidate) => candidate.rung === rung);
        if (step && amsterdamDate(action.at) <= stepOn) {
          return { next: { kind: step.kind, at: action.at, rung, cause, invoices } };
        }
        break;
      }
      default:
        break;
    }
  }
  const waiting = approvalSince(state);
  if (waiting) return { why: { because: 'awaiting-approval', stepOn: waiting.stepOn } };
  const blocks = nextRungs(state, context).flatMap(({ next }) => next.block ?? []);
  return { why: blocks[0] ?? { because: 'plan-finished' } };
};
