import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** What a secret opens. `link` and `code` let a debtor in, `return` shows one payment, `session` is a cookie. */
export type SecretPurpose = 'link' | 'code' | 'return' | 'session' | 'staff-session';

/** What a link was made for: in a message that asks for money, to agree on terms, by the desk, on paper, or asked anew. */
export type LinkUse = 'pay' | 'arrangement' | 'desk' | 'printed' | 'new-way-in';

/** `link`: whoever holds the mail or letter; `second-factor`: who also knew what stands in neither. */
export type Assurance = 'link' | 'second-factor';

/** What stands behind a secret; the secret itself is kept only as a hash. */
export type SecretRecord = {
  readonly administration: string;
  readonly purpose: SecretPurpose;
  /** Account id, or the user for staff sessions. */
  readonly subject: string;
  /** E.g. the payment attempt of a return token. */
  readonly detail?: string;
  /** What a link or a session came from; it ends when the debtor's links are taken back. Absent: the first. */
  readonly series?: number;
  /** What a link was made for. */
  readonly use?: LinkUse;
  /** The message that carries a link. */
  readonly message?: string;
  /** How sure a session of a debtor is of who he is; absent for everything else. */
  readonly assurance?: Assurance;
  /** On the business clock for links, on the wall clock for sessions. */
  readonly expiresAt: Instant;
};

/** Secrets in links, codes and cookies, looked up by hash. */
export interface Secrets {
  keep(hash: string, record: SecretRecord): Promise<void>;
  find(hash: string, purpose: SecretPurpose): Promise<SecretRecord | undefined>;
  forget(hash: string): Promise<void>;
}
