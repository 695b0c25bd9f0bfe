import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** Something that a stand-in will do at a moment of the business clock. */
export type TimedEntry = {
  readonly at: Instant;
  /** In the words of the clock page: `schedule`, `webhook`, `mail event`. */
  readonly kind: string;
  readonly id: string;
  readonly run: () => unknown;
};

/** Entries by moment, then by order of insertion. */
export type TimedQueue = {
  /** Adds an entry; one with the same id is replaced. */
  readonly add: (entry: TimedEntry) => void;
  readonly remove: (id: string) => boolean;
  readonly first: () => TimedEntry | undefined;
  readonly all: () => readonly TimedEntry[];
};

export const timedQueue = (): TimedQueue => {
  const ordered: TimedEntry[] = [];
  const byId = new Map<string, TimedEntry>();
  const firstAfter = (at: Instant): number => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = ordered[middle];
      if (entry && entry.at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const remove = (id: string): boolean => {
    const entry = byId.get(id);
    if (!entry) return false;
    byId.delete(id);
    ordered.splice(ordered.lastIndexOf(entry, firstAfter(entry.at)), 1);
    return true;
  };
  return {
    add: (entry) => {
      remove(entry.id);
      byId.set(entry.id, entry);
      ordered.splice(firstAfter(entry.at), 0, entry);
    },
    remove,
    first: () => ordered[0],
    all: () => ordered,
  };
};
