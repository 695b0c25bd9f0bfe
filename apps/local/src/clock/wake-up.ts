/** A longer timeout fires at once in Node. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

export type WakeUp = {
  readonly after: (ms: number) => void;
  readonly cancel: () => void;
};

/** One timer that calls `wake` when its time has come, or earlier when that is too far for one timeout. */
export const wakeUpAt = (wake: () => void): WakeUp => {
  let timer: NodeJS.Timeout | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    cancel,
    after: (ms) => {
      cancel();
      timer = setTimeout(wake, Math.min(ms, LONGEST_TIMEOUT_MS));
    },
  };
};
