import type { OpenId, OpenIdClients } from '@voldaan/application/staff/open-id.ts';
import type { PasskeyCeremony } from '@voldaan/application/staff/passkey-ceremony.ts';
import type { StaffMailKick } from '@voldaan/application/staff/staff-mail.ts';

/** What the desk needs to let people in, besides the services. */
export type SignInWorld = {
  /** One click for the demo users, on a laptop only. */
  readonly demoUsers: boolean;
  readonly passkeys: PasskeyCeremony;
  readonly openId: OpenId;
  readonly openIdClients: OpenIdClients;
  readonly mails: StaffMailKick;
};
