import type { PlanSteps } from './plan-draft.ts';

/** One thing that the steps of a plan do otherwise than those of another; null: it is not there. */
export type PlanDifference = {
  readonly rung: number;
  readonly field: 'step' | 'day' | 'gap' | 'term';
  readonly before: number | null;
  readonly after: number | null;
};

/** What changes from some steps to others, in the order of the ladder. A rung that comes or goes is told by its day. */
export const planDifferences = (before: PlanSteps, after: PlanSteps): readonly PlanDifference[] => {
  const rungs = [...new Set([...before, ...after].map(({ rung }) => rung))].sort((a, b) => a - b);
  return rungs.flatMap((rung): readonly PlanDifference[] => {
    const was = before.find((step) => step.rung === rung);
    const will = after.find((step) => step.rung === rung);
    if (!was || !will) {
      return [{ rung, field: 'step', before: was?.day ?? null, after: will?.day ?? null }];
    }
    return (['day', 'gap', 'term'] as const).flatMap((field) =>
      was[field] === will[field] ? [] : [{ rung, field, before: was[field], after: will[field] }],
    );
  });
};
