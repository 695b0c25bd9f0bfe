import { type Advice, advise } from '@voldaan/domain/inbox/advice.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { TaskData } from './task-data.ts';

/** What is recommended for a row, from what stands in it. */
export const adviceOn = (data: TaskData): Advice => {
  switch (data.task) {
    case 'decision':
      return advise({
        task: 'decision',
        proposed: data.proposal !== null,
        amount: data.amount,
        broken: data.broken,
      });
    case 'propose-refund': {
      const { amount = ZERO, open = ZERO } = data.facts;
      return advise({ task: 'propose-refund', surplus: amount, open });
    }
    case 'proposal':
      return { answer: 'confirm', otherwise: 'plan-goes-on' };
    case 'dispute':
      return advise({ task: 'dispute', who: data.who });
    case 'arrangement':
      return advise({ task: 'arrangement', decides: data.decides });
    default:
      return advise({ task: data.task });
  }
};

/**
 * What makes rows the same decision, so that one click may answer several: approvals of one step, and proposals that
 * policy lets finance accept. Everything else is looked at one by one.
 */
export const alikeOf = (data: TaskData): string | null => {
  if (data.task === 'approval') return `approval:${data.step}`;
  const inside = data.task === 'arrangement' && (data.decides === 'finance' || data.decides === 'itself');
  return inside ? 'arrangement' : null;
};
