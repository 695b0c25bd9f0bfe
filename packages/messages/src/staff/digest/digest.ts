import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { WorkGroup } from '@voldaan/domain/inbox/work-kind.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';

/** Somebody with an amount: all that a digest tells of a debtor. */
export type Named = { readonly name: string; readonly amount: Cents };

/** So many, over so much together. */
export type Counted = { readonly count: number; readonly total: Cents };

/** A decision that waits. `by` null: no day was promised to anybody. */
export type WaitingDecision = Named & {
  readonly group: WorkGroup;
  readonly by: PlainDate | null;
  /** Whether it is that of the reader himself. */
  readonly own: boolean;
};

/** What waits in one administration on the morning of a working day, for one reader. */
export type Digest = {
  readonly administration: string;
  readonly today: PlainDate;
  /** Origin of the desk, without a slash at the end. */
  readonly desk: string;
  /** Invoices that fell overdue since the morning of the working day before. */
  readonly late: Counted & { readonly largest: readonly Named[] };
  /** What waits for a decision, besides what stands below; `first` are those to begin with. */
  readonly decisions: Counted & { readonly first: readonly WaitingDecision[] };
  readonly calls: Counted;
  /** Promises and instalments that were not kept. */
  readonly broken: Counted;
  /** Mails that came back or of which nobody knows whether they left. */
  readonly bounced: Counted;
  /** Letters to print and post. */
  readonly letters: Counted;
};

/** Nothing to say: then nothing is sent. */
export const isQuiet = ({ late, decisions, calls, broken, bounced, letters }: Digest): boolean =>
  [late, decisions, calls, broken, bounced, letters].every(({ count }) => count === 0);
