import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

/** What somebody does in one administration. */
export type StaffRole = 'viewer' | 'sales' | 'collector' | 'approver' | 'admin';

export type Membership = { readonly administration: string; readonly role: StaffRole };

/** A key pair of a device or password manager, of which we know the public half (WebAuthn). */
export type Passkey = {
  /** Credential id, base64url. */
  readonly id: string;
  /** COSE key, base64url. */
  readonly publicKey: string;
  /** How often it signed, as it tells itself; 0 for keys that do not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** What its owner calls it. */
  readonly name: string;
  readonly since: Instant;
  readonly usedAt: Instant | null;
};

/** How a company's own sign-in (OpenID Connect) knows this person. */
export type OpenIdSubject = { readonly issuer: string; readonly subject: string };

/** Somebody who works here. A plain versioned item outside any administration. */
export type Staff = {
  readonly id: string;
  /** Listed address, in lower case: where the sign-in link goes. */
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly memberships: readonly Membership[];
  readonly passkeys: readonly Passkey[];
  /** Keyed digests of the recovery codes that are left. */
  readonly recovery: readonly string[];
  readonly subjects: readonly OpenIdSubject[];
  /** `off`: he gets no mail in the morning about what waits. Absent: he does. */
  readonly morningMail?: 'off';
};

/** The role in an administration; undefined for who does not work there. */
export const roleIn = (staff: Staff, administration: string): StaffRole | undefined =>
  staff.memberships.find((membership) => membership.administration === administration)?.role;

/** An address as it is listed: how it is written in mails differs, whose it is does not. */
export const listedAddress = (typed: string): string => typed.trim().toLowerCase();
