import type { Wake } from '@voldaan/application/ports/stream.ts';
import type { SweepIndex } from '../dynamodb/keys.ts';
import type { Packed } from './packed.ts';

/** One commit as it stands in the log and, while it is the newest, in HEAD. */
export type Line = {
  readonly version: number;
  readonly commit: Packed;
  readonly hash: string;
};

/** The item that is lock, state, outbox and index entry of a stream at once. */
export type Head = Line & {
  readonly stateVersion: number;
  readonly state: Packed;
  /** Commands decided last, six bytes each. */
  readonly decided: Uint8Array;
  /** The schedule that exists, and the version that made it. */
  readonly wakeAt?: string | undefined;
  readonly wakeVersion?: number | undefined;
  /** Partition and moment in the index `due`; absent when nothing is due. */
  readonly duePk?: string | undefined;
  readonly dueSk?: string | undefined;
  /** Partition in the index `pending`; absent when no effect waits, or `due` names a moment that has come. */
  readonly pendingPk?: string | undefined;
  /** Since when effects wait; absent when none does. */
  readonly pendingSk?: string | undefined;
};

/** What is noted when all effects are done: the schedule that exists, and the entry in the index `due`. */
export type Settled = {
  readonly wake: Wake | undefined;
  readonly due: { readonly partition: string; readonly at: string } | undefined;
};

/** What the protocol of streams needs from a table. Every read is consistent, except of an index. */
export interface StreamItems {
  head(pk: string): Promise<Head | undefined>;
  /** Writes HEAD when its version is `expected` (0: when there is none). @returns whether it was written */
  putHead(pk: string, head: Head, expected: number): Promise<boolean>;
  /** Takes HEAD out of the index `pending` and notes what comes next, when its version is still this one. */
  settleHead(pk: string, version: number, settled: Settled): Promise<void>;
  /** Adds a line; one that is there already stays as it is. */
  putLine(pk: string, line: Line): Promise<void>;
  line(pk: string, version: number): Promise<Line | undefined>;
  /** The lines of all versions below this one, in order. */
  lines(pk: string, below: number): Promise<readonly Line[]>;
  /** One partition of a sweep index up to a moment, oldest first. */
  swept(
    index: SweepIndex,
    partition: string,
    upTo: string,
    limit: number,
  ): Promise<readonly { readonly pk: string; readonly at: string }[]>;
}
