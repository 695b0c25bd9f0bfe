import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * Who does a piece of work, and when it comes back. `work` is the id of what waits: a task, an approval, a
 * decision, an objection, a proposal. Staff ids are opaque; both end with the work.
 */
export type WorkEvent =
  | {
      type: 'WorkAssigned';
      work: string;
      /** Absent: to nobody. */
      to?: string;
      on: PlainDate;
    }
  | {
      type: 'WorkSnoozed';
      work: string;
      /** The day on which it stands in the list again. */
      until: PlainDate;
      on: PlainDate;
      note?: { id: string; hash: string };
    }
  | { type: 'WorkWoken'; work: string; on: PlainDate };
