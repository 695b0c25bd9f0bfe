import type { WhyLater as Shown } from '@voldaan/contract/desk/reports.ts';
import type { Cause } from '@voldaan/domain/plan/cause.ts';
import type { WhyLater } from '@voldaan/domain/report/deviation.ts';
import { HOLD_REASON } from '../words/hold-reason.ts';

const RULES: Partial<Record<Cause['rule'], Exclude<Shown, { by: 'hold' }>['by']>> = {
  'message-gap': 'other-message',
  'message-limit': 'other-message',
  'after-term': 'term',
  'notice-ran-out': 'term',
  'in-default': 'term',
  moved: 'moved',
};

/** Why a step left later, in the words of the wire. */
export const whyLater = (why: WhyLater): Shown => {
  if (why.by === 'hold') return { by: 'hold', reason: HOLD_REASON[why.reason] };
  return { by: why.by === 'rule' ? (RULES[why.rule] ?? 'rule') : why.by };
};
