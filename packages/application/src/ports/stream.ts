import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** What keeps a history of its own. */
export type StreamKind = 'ACCOUNT' | 'RECEIPT';

/** Names one history. Every key begins with the administration, so books never touch. */
export type StreamKey = {
  readonly administration: string;
  readonly kind: StreamKind;
  readonly id: string;
};

/** Who made a decision: a person of the creditor, the debtor, a machine of his, or the plan itself. */
export type Actor = { readonly kind: 'staff' | 'debtor' | 'api' | 'system'; readonly id: string };

/** One decision as it is kept: the events and who caused them by which command. */
export type Commit<E> = {
  /** Unique per command; a second commit with the same id is the same decision. */
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly events: readonly E[];
};

/** A stream as read: the folded state and what is needed to write the next version. */
export type Loaded<S> = {
  readonly key: StreamKey;
  /** 0 for a stream that does not exist yet. */
  readonly version: number;
  readonly state: S;
  /** Hash of the newest commit, hex; the chain's end. */
  readonly hash: string;
  /** The schedule that exists, with the version that made it; it may have fired already. */
  readonly wake: Wake | undefined;
  /** Since when effects of the newest commit wait to be done. */
  readonly pendingSince: Instant | undefined;
  /** Moment of the newest commit; undefined for a stream that does not exist yet. */
  readonly decidedAt: () => Instant | undefined;
  /** Whether this command is among the last hundred that were decided. */
  readonly hasDecided: (commandId: string) => boolean;
};

/** A one-time schedule: its moment, and the version of the commit after which it was made. */
export type Wake = { readonly at: Instant; readonly version: number };

/** How events become state; the store folds again when the stored state is of an older version of the code. */
export type Fold<S, E> = {
  readonly stateVersion: number;
  readonly initial: S;
  readonly evolve: (state: S, event: E) => S;
};

/** The next version to write. */
export type Next<S, E> = {
  readonly commit: Commit<E>;
  readonly state: S;
  /**
   * Next moment at which something is due: index `due`, from which the sweep finds lost wake-ups. While effects wait
   * of a stream whose moment has come, it stays there under that moment until it is settled.
   */
  readonly due: Instant | undefined;
  /** The schedule that exists now; only `attend` changes it, an API commit hands on the loaded one. */
  readonly wake: Wake | undefined;
  /** Whether effects (messages, rows, schedule) still have to be done for this version. */
  readonly pending: boolean;
};

/** The answer to a commit. A conflict means that somebody else decided first: load and decide again. */
export type Committed<S> =
  | { readonly committed: true; readonly loaded: Loaded<S> }
  | { readonly committed: false; readonly reason: 'conflict' | 'already-decided' };

/** One line of the log, as stored. */
export type LogEntry<E> = Commit<E> & { readonly version: number; readonly hash: string };

/**
 * Histories with one conditional write per decision.
 *
 * HEAD at version n and LOG 1…n-1 are the whole history: the events of the newest commit stand in HEAD and
 * are copied to the log before HEAD is overwritten.
 */
export interface StreamStore<S, E> {
  /** One consistent read. A stream that does not exist has version 0 and the initial state. */
  load(key: StreamKey): Promise<Loaded<S>>;
  /**
   * Writes the next version when nobody else did. A commit whose answer got lost and is repeated by the
   * client is recognised by its command id and counts as success.
   *
   * @throws StreamTooLarge when HEAD would pass 350 KB, nothing written
   * @throws NewerStateVersion when the stored state is of a newer version of the code (retryable)
   */
  commit(loaded: Loaded<S>, next: Next<S, E>): Promise<Committed<S>>;
  /** Marks the effects of this version as done and notes what comes next, if it is still the newest. */
  settle(loaded: Loaded<S>, next: Pick<Next<S, E>, 'wake' | 'due'>): Promise<void>;
  /** The whole history in order, with the chain of hashes checked. */
  history(key: StreamKey): Promise<readonly LogEntry<E>[]>;
  /** The commits after a version, in order; all of them after 0. */
  since(key: StreamKey, version: number): Promise<readonly LogEntry<E>[]>;
  /** Streams whose moment has passed, oldest first; may lag behind or name one that has moved on. */
  due(now: Instant, limit: number): Promise<readonly StreamKey[]>;
  /** Streams whose effects have waited since before a moment, but for those that `due` names. */
  pending(before: Instant, limit: number): Promise<readonly StreamKey[]>;
}
