import { type Instant, instantFromMs, toMs } from '@voldaan/domain/calendar/instant.ts';
import type { InFlight } from './in-flight.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type TimedEntry, timedQueue } from './timed-queue.ts';
import { wakeUpAt } from './wake-up.ts';

/** `ticking`: goes with the wall clock, some time ahead of it. `frozen`: stands still until it is advanced. */
export type ClockMode = 'ticking' | 'frozen';

export type Advanced =
  | { readonly ok: true; readonly now: Instant; readonly delivered: number }
  | { readonly ok: false; readonly refusal: 'travelling-back'; readonly now: Instant };

/** The business clock: the only source of time for every stand-in, with the only queue of timers. */
export type VirtualClock = {
  readonly mode: ClockMode;
  readonly now: () => Instant;
  /** Puts an entry in the queue; a moment that has passed is delivered at once. Same id: replaced. */
  readonly schedule: (at: Instant, kind: string, id: string, run: () => unknown) => void;
  readonly cancel: (id: string) => boolean;
  readonly nextEntry: () => TimedEntry | undefined;
  readonly entries: () => readonly TimedEntry[];
  /**
   * Travels: delivers every entry up to `to` in order, each at its own moment, and goes on when nothing is in
   * flight any more. Calls wait for each other.
   */
  readonly advance: (to: Instant) => Promise<Advanced>;
  /** Delivers what is due now and waits until nothing is in flight. */
  readonly settle: () => Promise<void>;
  /** Where a travel under way will end. */
  readonly travellingTo: () => Instant | undefined;
  readonly stop: () => Promise<void>;
};

export type ClockOptions = {
  readonly mode: ClockMode;
  readonly startAt: Instant;
  readonly inFlight: InFlight;
  /** Told of every leap, so that a restart does not travel back. */
  readonly moved?: (now: Instant) => void;
  readonly failed?: (cause: unknown, entry: TimedEntry) => void;
  /** Milliseconds since 1970 on the wall. */
  readonly wall?: () => number;
};

/**
 * @example
 * const clock = virtualClock({ mode: 'frozen', startAt: instant('2026-09-08T07:00:00Z'), inFlight: inFlight() });
 * clock.schedule(instant('2026-09-09T07:00:00Z'), 'schedule', 'a', () => attend('a'));
 * await clock.advance(instant('2026-09-10T07:00:00Z')); // { ok: true, delivered: 1, … }
 */
export const virtualClock = (options: ClockOptions): VirtualClock => {
  const { mode, inFlight, wall = Date.now, moved = () => {} } = options;
  const failed =
    options.failed ?? ((cause, entry) => console.error(`${entry.kind} ${entry.id} failed`, cause));
  const queue = timedQueue();
  const inTurn = oneAtATime();
  let last = toMs(options.startAt);
  let ahead = last - wall();
  let held = mode === 'frozen';
  let target: Instant | undefined;
  let stopped = false;

  const now = (): Instant => {
    if (!held) last = Math.max(last, wall() + ahead);
    return instantFromMs(last);
  };
  const moveTo = (at: Instant): void => {
    if (at <= now()) return;
    last = toMs(at);
    ahead = Math.max(ahead, last - wall());
    moved(at);
  };
  const deliver = async (entry: TimedEntry): Promise<void> => {
    queue.remove(entry.id);
    moveTo(entry.at);
    try {
      await inFlight.track(entry.run);
    } catch (cause) {
      failed(cause, entry);
    }
    await inFlight.idle();
  };
  const travel = async (to: Instant): Promise<number> => {
    held = true;
    let delivered = 0;
    await inFlight.idle();
    for (let next = queue.first(); next && next.at <= to && !stopped; next = queue.first()) {
      await deliver(next);
      delivered += 1;
    }
    moveTo(to);
    held = mode === 'frozen';
    return delivered;
  };
  const settle = (): Promise<void> =>
    inTurn(async () => {
      await travel(now());
      arm();
    });
  const wakeUp = wakeUpAt(() => void settle());
  const arm = (): void => {
    const next = queue.first();
    const wait = next ? toMs(next.at) - toMs(now()) : Number.POSITIVE_INFINITY;
    const wakes = !stopped && next && (mode === 'ticking' || wait <= 0);
    if (wakes) wakeUp.after(Math.max(0, wait));
    else wakeUp.cancel();
  };

  return {
    mode,
    now,
    schedule: (at, kind, id, run) => {
      queue.add({ at, kind, id, run });
      arm();
    },
    cancel: queue.remove,
    nextEntry: queue.first,
    entries: queue.all,
    advance: (to) =>
      inTurn(async () => {
        if (to < now()) return { ok: false, refusal: 'travelling-back', now: now() };
        target = to;
        const delivered = await travel(to);
        target = undefined;
        arm();
        return { ok: true, now: now(), delivered };
      }),
    settle,
    travellingTo: () => target,
    stop: async () => {
      stopped = true;
      wakeUp.cancel();
      await inTurn(inFlight.idle);
    },
  };
};
