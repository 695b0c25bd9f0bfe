import type { MissingFact } from './missing-facts.ts';

/** The names of the facts that are absent: blank, null or false. */
export const required = (
  facts: Partial<Record<MissingFact, string | boolean | null>>,
): readonly MissingFact[] =>
  (Object.entries(facts) as [MissingFact, string | boolean | null][])
    .filter(([, value]) => (typeof value === 'string' ? value.trim() === '' : !value))
    .map(([name]) => name);
