import type { DebtorClass } from '../party/debtor-kind.ts';
import { numberProblems } from './number-problems.ts';
import type { PlanDraft } from './plan-draft.ts';
import { planProblems } from './plan-problems.ts';

/** Whether a draft may be the plan of a class. */
export const mayPublish = ({ steps, numbers }: PlanDraft, debtors: DebtorClass): boolean =>
  planProblems(steps, debtors).length === 0 && numberProblems(numbers).length === 0;
