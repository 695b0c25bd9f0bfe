import type { DunningPlan } from './dunning-plan.ts';
import { draftOf, type PlanDraft } from './plan-draft.ts';

/** One thing that a plan does otherwise than another; null: it is not there. */
export type PlanDifference = {
  readonly rung: number;
  readonly field: 'step' | 'day' | 'gap' | 'term';
  readonly before: number | null;
  readonly after: number | null;
};

/** What changes from one plan to a draft, in the order of the ladder. A rung that comes or goes is told by its day. */
export const planDifferences = (before: DunningPlan, after: PlanDraft): readonly PlanDifference[] => {
  const old = draftOf(before).steps;
  const rungs = [...new Set([...old, ...after.steps].map(({ rung }) => rung))].sort((a, b) => a - b);
  return rungs.flatMap((rung): readonly PlanDifference[] => {
    const was = old.find((step) => step.rung === rung);
    const will = after.steps.find((step) => step.rung === rung);
    if (!was || !will) {
      return [{ rung, field: 'step', before: was?.day ?? null, after: will?.day ?? null }];
    }
    return (['day', 'gap', 'term'] as const).flatMap((field) =>
      was[field] === will[field] ? [] : [{ rung, field, before: was[field], after: will[field] }],
    );
  });
};
