import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';

/** What staff did or saw that stands in no account's own chain. */
export const AUDIT_ACTS = [
  'debtors-searched',
  'card-seen',
  'document-seen',
  'proof-downloaded',
  'link-made',
  'debtor-changed',
  'letters-printed',
  'files-imported',
  'batch-released',
  'settings-changed',
  'log-seen',
  'log-exported',
  'user-changed',
  'list-exported',
  'debtors-paused',
  'signed-in',
  'sign-in-failed',
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

/** One line: who, what, about which debtor, and which thing of his. Ids alone; nothing that was read. */
export type AuditEntry = {
  readonly id: string;
  /** On the wall clock. */
  readonly at: Instant;
  /** Id of a member of staff. */
  readonly who: string;
  readonly what: AuditAct;
  /** Account of the debtor. */
  readonly debtor: string | null;
  /** Id of a document, proof, import or user. */
  readonly thing: string | null;
};

/** The seal of a day: a hash over the seal before it and every line of the day, so that none can be changed unseen. */
export type AuditSeal = {
  readonly day: PlainDate;
  readonly entries: number;
  /** Empty for the first day. */
  readonly previous: string;
  /** SHA-256, hex. */
  readonly hash: string;
};

/** Lines of one administration and day: added, never changed, in order of time. Days are Dutch, by the wall. */
export interface AuditLog {
  /** Adds a line; one of the same id that is there already is left as it is. */
  add(administration: string, day: PlainDate, entry: AuditEntry): Promise<void>;
  ofDay(administration: string, day: PlainDate): Promise<readonly AuditEntry[]>;
  /** @returns whether the day had no seal yet */
  seal(administration: string, seal: AuditSeal): Promise<boolean>;
  /** All seals, oldest first. */
  seals(administration: string): Promise<readonly AuditSeal[]>;
}
