import type { StreamKey, Wake } from '@voldaan/application/ports/stream.ts';
import type { WakeUps } from '@voldaan/application/ports/wake-ups.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { streamPk } from '../dynamodb/keys.ts';

export type WakeUp = { readonly key: StreamKey; readonly wake: Wake };

/** Wake-ups that are listed and taken instead of fired. */
export type MemoryWakeUps = WakeUps & {
  /** What is set, earliest first. */
  readonly planned: () => readonly WakeUp[];
  /** Fires everything up to a moment: hands it back, earliest first, and forgets it. */
  readonly take: (upTo: Instant) => readonly WakeUp[];
};

export const memoryWakeUps = (): MemoryWakeUps => {
  const set = new Map<string, WakeUp>();
  const name = (key: StreamKey, wake: Wake) => `${streamPk(key)}.${wake.version}.${wake.at}`;
  const planned = () =>
    [...set]
      .sort(([a, x], [b, y]) => (x.wake.at < y.wake.at || (x.wake.at === y.wake.at && a < b) ? -1 : 1))
      .map(([, wakeUp]) => wakeUp);
  return {
    planned,
    take: (upTo) => {
      const due = planned().filter(({ wake }) => wake.at <= upTo);
      for (const { key, wake } of due) set.delete(name(key, wake));
      return due;
    },
    set: async (key, wake) => {
      if (!set.has(name(key, wake))) set.set(name(key, wake), { key, wake });
    },
    clear: async (key, wake) => {
      set.delete(name(key, wake));
    },
  };
};
