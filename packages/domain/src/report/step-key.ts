import type { StepKind } from '../plan/dunning-step.ts';

/** A rung and what is done on it; calls stand on two rungs. */
export type ReportedStep = { readonly rung: number; readonly kind: StepKind };

/** Under which name a step is tallied. @example stepKey({ rung: 1, kind: 'reminder' }) // '1.reminder' */
export const stepKey = ({ rung, kind }: ReportedStep): string => `${rung}.${kind}`;

/** The step of a name that {@link stepKey} gave. */
export const stepOf = (key: string): ReportedStep => {
  const [rung, kind] = key.split('.');
  return { rung: Number(rung), kind: kind as StepKind };
};

export const byRung = (a: ReportedStep, b: ReportedStep): number =>
  a.rung - b.rung || (a.kind < b.kind ? -1 : 1);
