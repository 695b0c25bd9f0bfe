import type { OpenId, OpenIdClients } from './open-id.ts';
import type { PasskeyCeremony } from './passkey-ceremony.ts';
import type { SignInServices } from './staff-world.ts';

export type PasskeyServices = SignInServices & { readonly passkeys: PasskeyCeremony };

export type OpenIdServices = SignInServices & {
  readonly openId: OpenId;
  readonly openIdClients: OpenIdClients;
  /** Address of the desk to which the provider sends people back. */
  readonly returnTo: string;
};
