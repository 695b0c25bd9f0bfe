import type { WhyNothing as Shown } from '@voldaan/contract/desk/cause.ts';
import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { addWorkingDays } from '@voldaan/domain/calendar/working-day.ts';
import type { WhyNothing } from '@voldaan/domain/plan/outlook.ts';
import { HOLD_REASON } from './hold-reason.ts';

/** What is known besides the reason itself; the list of debtors knows none of it. */
export type Background = {
  /** What a person wrote with the pause. */
  readonly text?: string | null;
  /** The invoices that a pause is about, when it is not about all. */
  readonly paused?: readonly string[];
  readonly release?: { readonly importId: string; readonly file: string };
  readonly approval?: { readonly step: StepKind; readonly since: PlainDate };
};

/** Working days before its step at which the default plans ask for a yes. */
const ASKED_WORKING_DAYS = 2;

const held = (why: Extract<WhyNothing, { because: 'held' }>, background: Background): Shown => {
  const until = why.until ?? null;
  if (why.reason === 'payment-open') return { code: 'payment-open', data: { until } };
  if (why.reason === 'first-release' && background.release) {
    return { code: 'awaiting-release', data: background.release };
  }
  return {
    code: 'held',
    data: {
      reason: HOLD_REASON[why.reason],
      text: background.text ?? null,
      until,
      ...(background.paused && { invoices: [...background.paused] }),
    },
  };
};

/** Why nothing happens, as the parts of a sentence. */
export const whyOf = (why: WhyNothing, background: Background = {}): Shown => {
  switch (why.because) {
    case 'held':
      return held(why, background);
    case 'awaiting-approval': {
      const since = addWorkingDays(why.stepOn, -ASKED_WORKING_DAYS);
      return {
        code: 'awaiting-approval',
        data: background.approval ?? { step: 'notice-of-default', since },
      };
    }
    case 'awaiting-post':
      return { code: 'letter-not-posted', data: { since: why.since } };
    case 'decision-open':
      return { code: 'awaiting-decision', data: { since: why.since } };
    case 'small-total':
    case 'small-rest':
      return { code: 'small-amount', data: {} };
    case 'written-off':
    case 'handed-over':
      return { code: why.because, data: { on: why.on } };
    case 'nothing-open':
    case 'credit-covers':
    case 'no-address':
    case 'assigned':
    case 'registration-missing':
    case 'plan-finished':
    case 'stopped':
      return { code: why.because, data: {} };
  }
};
