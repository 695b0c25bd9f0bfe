import type { MissingFact } from './checks/missing-facts.ts';

/** A message that must not leave, with the facts that it lacks. */
export type Refused = { readonly ok: false; readonly missing: readonly MissingFact[] };
