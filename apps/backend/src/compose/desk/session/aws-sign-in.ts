import { openId } from '@voldaan/adapters/oidc/open-id.ts';
import { passkeyCeremony } from '@voldaan/adapters/webauthn/passkey-ceremony.ts';
import type { World } from '../../world.ts';
import { companySignIn } from './company-sign-in.ts';
import type { SignInWorld } from './sign-in-world.ts';

/** The ways in of a stage: passkeys at the desk's own address, mails by a function of their own. */
export const awsSignIn = ({ environment, services, secrets, demoUsers }: World): SignInWorld => ({
  demoUsers,
  passkeys: passkeyCeremony(environment.DESK_URL),
  openId: openId(),
  openIdClients: companySignIn(services.items, secrets),
  mails: {
    start: async (mail) => {
      const { LambdaClient } = await import('@aws-sdk/client-lambda');
      const { staffMailKick } = await import('@voldaan/adapters/lambda/staff-mail-kick.ts');
      await staffMailKick(new LambdaClient({}), environment.STAFF_MAIL_FUNCTION_NAME).start(mail);
    },
  },
});
