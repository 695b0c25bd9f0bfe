import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';

/** What a machine may do with its key. */
export const SCOPES = [
  'invoices:write',
  'invoices:read',
  'receipts:write',
  'debtors:read',
  'webhooks:manage',
] as const;
export type Scope = (typeof SCOPES)[number];

/** A secret of a key as it is kept: its hash, and until when it opens (null: until it is replaced or revoked). */
export type KeySecret = { readonly hash: string; readonly until: Instant | null };

/** A key with which a machine of the creditor works in one administration. */
export type ApiKey = {
  readonly id: string;
  readonly administration: string;
  /** What staff calls the system behind it. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Newest first; two while an old one runs out. */
  readonly secrets: readonly KeySecret[];
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly revokedAt: Instant | null;
};

export type StoredApiKey = {
  readonly version: number;
  readonly value: ApiKey;
  /** The last day on which it was used. */
  readonly usedOn: PlainDate | null;
};

/** Keys of machines, found by their id before the administration is known. */
export interface ApiKeys {
  find(id: string): Promise<StoredApiKey | undefined>;
  /** Writes when the stored version is `expected` (0: must not exist). @returns whether it was written */
  put(key: ApiKey, expected: number): Promise<boolean>;
  /** All keys of an administration, revoked ones too, the oldest first. */
  ofAdministration(administration: string): Promise<readonly StoredApiKey[]>;
  /** Notes the day of use; an earlier day than the noted one changes nothing. */
  used(id: string, on: PlainDate): Promise<void>;
}
