import type { Outcome } from './local-function.ts';

/** `before`: the handler never ran. `after`: it did all its work, and nobody heard. */
export type CrashMoment = 'before' | 'after';

type Planned = { readonly moment: CrashMoment; readonly left: number };

export const plannedCrashes = () => {
  const planned = new Map<string, Planned>();
  const outcome: Outcome = {
    ok: false,
    error: {
      errorType: 'Runtime.ExitError',
      errorMessage: 'Error: Runtime exited with error: signal: killed',
      trace: [],
    },
  };
  return {
    outcome,
    plan: (name: string, moment: CrashMoment, times = 1): void =>
      void planned.set(name, { moment, left: times }),
    take: (name: string): CrashMoment | undefined => {
      const next = planned.get(name);
      if (!next) return undefined;
      if (next.left > 1) planned.set(name, { ...next, left: next.left - 1 });
      else planned.delete(name);
      return next.moment;
    },
  };
};
