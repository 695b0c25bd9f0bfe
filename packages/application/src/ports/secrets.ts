import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** What a secret opens. `link` and `code` let a debtor in, `return` shows one payment, `session` is a cookie. */
export type SecretPurpose = 'link' | 'code' | 'return' | 'session' | 'staff-session';

/** What stands behind a secret; the secret itself is kept only as a hash. */
export type SecretRecord = {
  readonly administration: string;
  readonly purpose: SecretPurpose;
  /** Account id, or the user for staff sessions. */
  readonly subject: string;
  /** E.g. the payment attempt of a return token. */
  readonly detail?: string;
  /** On the business clock for links, on the wall clock for sessions. */
  readonly expiresAt: Instant;
};

/** Secrets in links, codes and cookies, looked up by hash. */
export interface Secrets {
  keep(hash: string, record: SecretRecord): Promise<void>;
  find(hash: string, purpose: SecretPurpose): Promise<SecretRecord | undefined>;
  forget(hash: string): Promise<void>;
}
