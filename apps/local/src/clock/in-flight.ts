/** Counts work that has begun and not ended: requests, invocations, calls of webhooks. */
export type InFlight = {
  readonly count: () => number;
  /** Marks the begin of a piece of work; the answer marks its end and may be called more than once. */
  readonly enter: () => () => void;
  readonly track: <T>(work: () => T | Promise<T>) => Promise<T>;
  /** Resolves when nothing is in flight any more. */
  readonly idle: () => Promise<void>;
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const inFlight = (): InFlight => {
  let count = 0;
  let waiting: (() => void)[] = [];
  const enter = (): (() => void) => {
    let ended = false;
    count += 1;
    return () => {
      if (ended) return;
      ended = true;
      count -= 1;
      if (count === 0) {
        const woken = waiting;
        waiting = [];
        for (const wake of woken) wake();
      }
    };
  };
  return {
    count: () => count,
    enter,
    track: async (work) => {
      const leave = enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
    idle: async () => {
      // One turn later still nothing: what ended may have been answered and gone on at once.
      do {
        if (count > 0) await new Promise<void>((resolve) => waiting.push(resolve));
        await nextTurn();
      } while (count > 0);
    },
  };
};
