import { openId } from '@voldaan/adapters/oidc/open-id.ts';
import { passkeyCeremony } from '@voldaan/adapters/webauthn/passkey-ceremony.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { StaffMail } from '@voldaan/application/staff/staff-mail.ts';
import type { SignInWorld } from '../session/sign-in-world.ts';

/** The ways in of a laptop, for tests; mails that were asked for are noted in `asked`. */
export const signInWorld = (
  { addresses }: Pick<Services, 'addresses'>,
  asked: StaffMail[] = [],
): SignInWorld => ({
  demoUsers: true,
  passkeys: passkeyCeremony(addresses.desk),
  openId: openId(),
  openIdClients: { all: async () => [] },
  mails: {
    start: async (mail) => {
      asked.push(mail);
    },
  },
});
