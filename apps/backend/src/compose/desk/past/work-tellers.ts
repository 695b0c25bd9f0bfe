import type { Tellers } from './teller.ts';

/** Who does what waits for a person, and when it comes back. */
export const workTellers: Tellers<'WorkAssigned' | 'WorkSnoozed' | 'WorkWoken'> = {
  WorkAssigned: ({ to }, _, { names }) => ({
    what: { code: 'work-assigned', data: { to: to === undefined ? null : (names.get(to) ?? to) } },
  }),
  WorkSnoozed: ({ until, note }, _, { notes }) => ({
    what: { code: 'work-snoozed', data: { until } },
    note: notes.get(note?.id ?? '') ?? null,
  }),
  WorkWoken: () => ({ what: { code: 'work-woken', data: {} } }),
};
