import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Device } from './device.ts';
import type { Assurance } from './permission.ts';

/** How somebody proved who it is. */
export type SignInWay = 'link' | 'passkey' | 'openid' | 'one-click';

/** One browser in which somebody is signed in. Every moment is on the wall clock. */
export type StaffSessionRecord = {
  readonly staff: string;
  /** Hash of the secret half of the token: finds the session, opens nothing. */
  readonly hash: string;
  readonly administration: string;
  readonly way: SignInWay;
  readonly device: Device;
  readonly openedAt: Instant;
  readonly seenAt: Instant;
  /** Absolute end, whatever happens. */
  readonly endsAt: Instant;
};

export const assuranceOf = (way: SignInWay): Assurance => (way === 'link' ? 'link' : 'strong');

/** Sessions of staff, kept beside the person so that they are found consistently. */
export interface StaffSessions {
  keep(record: StaffSessionRecord): Promise<void>;
  find(staff: string, hash: string): Promise<StaffSessionRecord | undefined>;
  /** Notes that it was used; one that was ended meanwhile stays ended. */
  seen(staff: string, hash: string, at: Instant): Promise<void>;
  of(staff: string): Promise<readonly StaffSessionRecord[]>;
  /** One that is gone is success. */
  end(staff: string, hash: string): Promise<void>;
}
