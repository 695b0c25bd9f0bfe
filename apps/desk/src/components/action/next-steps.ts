import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { PlannedAction } from '@voldaan/contract/desk/next-step.ts';

/** A planned step that comes next for its invoices, with its rung. */
export type NextOf = { readonly rung: number; readonly action: PlannedAction };

/** What comes next for each invoice of the card, as far as it is a step that a person may skip or move. */
export const nextSteps = ({ planned }: Pick<DebtorCard, 'planned'>): readonly NextOf[] => {
  const seen = new Set<string>();
  return planned.flatMap((action): NextOf[] => {
    const rung = action.rule?.rung ?? 0;
    if (rung === 0) return [];
    const first = action.invoices.filter((number) => !seen.has(number));
    for (const number of first) seen.add(number);
    if (first.length === 0 || action.kind === 'decision') return [];
    return [{ rung, action: { ...action, invoices: first } }];
  });
};
