import type { TimedEntry } from './timed-queue.ts';

const ROUNDS: ReadonlySet<string> = new Set(['sweep', 'daily']);

/** Whether an entry comes round by itself, whatever happens: nothing to wait for or to travel to. */
export const isRound = ({ kind }: TimedEntry): boolean => ROUNDS.has(kind);
