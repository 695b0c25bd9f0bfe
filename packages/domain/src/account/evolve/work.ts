import { openWork } from '../../inbox/open-work.ts';
import type { AccountState, WorkMark } from '../state.ts';
import type { Reducers } from './reducer.ts';

/** Marks one piece of work; marks of work that is done are let go of. */
const mark = (state: AccountState, id: string, change: (before: WorkMark) => WorkMark): AccountState => {
  const open = openWork(state);
  const { work: before = {}, ...rest } = state;
  const marks = { ...before, [id]: change(before[id] ?? {}) };
  const kept = Object.entries(marks).filter(
    ([of, { to, snoozed }]) => open.has(of) && (to !== undefined || snoozed !== undefined),
  );
  return kept.length > 0 ? { ...rest, work: Object.fromEntries(kept) } : rest;
};

/** Who does what waits for a person, and when it comes back. */
export const workReducers: Reducers<'WorkAssigned' | 'WorkSnoozed' | 'WorkWoken'> = {
  WorkAssigned: (state, { work, to }) =>
    mark(state, work, ({ to: _, ...before }) => ({ ...before, ...(to !== undefined && { to }) })),
  WorkSnoozed: (state, { work, until, note }) =>
    mark(state, work, (before) => ({ ...before, snoozed: { until, ...(note && { note: note.id }) } })),
  WorkWoken: (state, { work }) => mark(state, work, ({ snoozed: _, ...before }) => before),
};
