import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { InFlight } from '../clock/in-flight.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import { collection } from '../durable/collection.ts';
import { asFailureRecord, type FailureRecord } from './failure-record.ts';
import type { LocalFunction, Outcome } from './local-function.ts';
import { type CrashMoment, plannedCrashes } from './planned-crashes.ts';
import { type Environment, type Run, runInProcess } from './run-in-process.ts';
import { runIsolated } from './run-isolated.ts';

/** The functions of the stack and what was asked of them. */
export type Lambda = {
  readonly register: (spec: LocalFunction) => void;
  readonly has: (name: string) => boolean;
  /** Invokes and waits; the function must be registered. */
  readonly invoke: (name: string, event: unknown) => Promise<Outcome>;
  /** Accepts an event and answers its id at once; it is kept until it succeeded or went to the failure queue. */
  readonly invokeAsync: (name: string, event: unknown) => string;
  /** Lets the next invocations of a function fail before or after its handler ran. */
  readonly crash: (name: string, moment: CrashMoment, times?: number) => void;
  /** Kills every isolated invocation that is running. */
  readonly kill: () => void;
  readonly failures: () => readonly FailureRecord[];
  /** Takes up the events of an earlier run that were accepted and not finished. */
  readonly resume: () => void;
};

export type LambdaOptions = {
  readonly clock: VirtualClock;
  readonly inFlight: InFlight;
  readonly dataDir?: string | undefined;
  /** Variables of every function; read at each invocation, for addresses are known only once all is up. */
  readonly environment?: () => Environment;
  /** Delivers each asynchronous event twice, as Lambda may. */
  readonly duplicate?: boolean;
};

type Accepted = {
  readonly id: string;
  readonly name: string;
  readonly event: unknown;
  readonly attempts: number;
};

/** Lambda tries an asynchronous event again after one and after two more minutes. */
const RETRY_AFTER_SECONDS = [60, 120];

/** Runs functions as Lambda does: warm, with retries of asynchronous events and an on-failure queue. */
export const lambda = (options: LambdaOptions): Lambda => {
  const { clock, inFlight, dataDir, environment = () => ({}), duplicate = false } = options;
  const runs = new Map<string, { readonly run: Run; readonly environment: Environment }>();
  const accepted = collection<Accepted>(dataDir, 'accepted');
  const failures = collection<FailureRecord>(dataDir, 'failures');
  const running = new Set<ChildProcess>();
  const crashes = plannedCrashes();

  const invoke = (name: string, event: unknown, requestId: string = randomUUID()): Promise<Outcome> =>
    inFlight.track(async () => {
      const known = runs.get(name);
      if (!known) throw new Error(`Function ${name} is not registered.`);
      const crash = crashes.take(name);
      if (crash === 'before') return crashes.outcome;
      const at = { VOLDAAN_NOW: clock.now() };
      const outcome = await known.run(event, requestId, { ...environment(), ...known.environment, ...at });
      return crash === 'after' ? crashes.outcome : outcome;
    });

  const giveUp = (event: Accepted, outcome: Outcome & { ok: false }): void => {
    accepted.delete(event.id);
    failures.set(event.id, asFailureRecord({ ...event, at: clock.now(), error: outcome.error }));
  };
  const attempt = async (event: Accepted): Promise<void> => {
    const outcome = await invoke(event.name, event.event, event.id);
    if (duplicate && outcome.ok) await invoke(event.name, event.event, event.id);
    if (outcome.ok) return void accepted.delete(event.id);
    const wait = RETRY_AFTER_SECONDS[event.attempts];
    const tried = { ...event, attempts: event.attempts + 1 };
    if (wait === undefined || !runs.has(event.name)) return giveUp(tried, outcome);
    accepted.set(event.id, tried);
    clock.schedule(addSeconds(clock.now(), wait), 'retry', `retry/${event.id}`, () => attempt(tried));
  };
  const start = (event: Accepted): void => void inFlight.track(() => attempt(event));

  return {
    register: (spec) => {
      const run = spec.isolated ? runIsolated(spec, running) : runInProcess(spec);
      runs.set(spec.name, { run, environment: spec.environment ?? {} });
    },
    has: (name) => runs.has(name),
    invoke,
    invokeAsync: (name, event) => {
      const kept: Accepted = { id: randomUUID(), name, event, attempts: 0 };
      accepted.set(kept.id, kept);
      start(kept);
      return kept.id;
    },
    crash: crashes.plan,
    kill: () => {
      for (const child of running) child.kill('SIGKILL');
    },
    failures: failures.values,
    resume: () => {
      for (const event of accepted.values()) if (runs.has(event.name)) start(event);
    },
  };
};
