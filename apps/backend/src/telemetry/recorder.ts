import { AsyncLocalStorage } from 'node:async_hooks';
import type { Metric } from './metric.ts';

/** Something worth a line in the logs: ids, kinds and counts, never a name, an address or a text. */
export type Note = {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly facts: Readonly<Record<string, string | number | readonly string[] | Error>>;
};

/** What happened in one invocation. */
export type Recorder = {
  readonly values: { readonly metric: Metric; readonly value: number }[];
  readonly notes: Note[];
};

const current = new AsyncLocalStorage<Recorder>();

/** Runs work, and lets everything in it be recorded. */
export const recording = <Result>(recorder: Recorder, work: () => Result): Result =>
  current.run(recorder, work);

/** Adds to a metric; outside an invocation nobody keeps it. */
export const record = (metric: Metric, value = 1): void => {
  current.getStore()?.values.push({ metric, value });
};

export const note = (level: Note['level'], message: string, facts: Note['facts']): void => {
  current.getStore()?.notes.push({ level, message, facts });
};

/** A bug or broken infrastructure; the line has its stack. */
export const noteFailure = (message: string, error: unknown, facts: Note['facts'] = {}): void =>
  note('error', message, { ...facts, error: error instanceof Error ? error : new Error(String(error)) });
