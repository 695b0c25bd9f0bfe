import type { requester } from './request.ts';
import type { StaffRole } from './session.ts';
import type {
  InviteUser,
  OpenIdAddress,
  PasskeyOptions,
  RecoveryCodes,
  StaffAccount,
  UserList,
} from './sign-in.ts';

const name = encodeURIComponent;

/** Signing in, one's own account, and who else gets in, as typed functions. */
export const signInClient = ({ get, send }: ReturnType<typeof requester>) => ({
  askForLink: (email: string) => send<null>('POST', '/sign-in/link', { email }),
  exchangeLink: (secret: string) => send<null>('POST', '/sign-in/link/exchange', { secret }),
  passkeyOptions: () => send<PasskeyOptions>('POST', '/sign-in/passkey/options'),
  signInWithPasskey: (answer: object) => send<null>('POST', '/sign-in/passkey', { answer }),
  beginOpenId: (client: string) => send<OpenIdAddress>('POST', '/sign-in/openid', { client }),

  account: () => get<StaffAccount>('/account'),
  registrationOptions: () => send<PasskeyOptions>('POST', '/account/passkeys/options'),
  registerPasskey: (answer: object, called: string) =>
    send<RecoveryCodes>('POST', '/account/passkeys', { answer, name: called }),
  removePasskey: (id: string) => send<null>('DELETE', `/account/passkeys/${name(id)}`),
  renewRecoveryCodes: () => send<RecoveryCodes>('POST', '/account/recovery-codes'),
  recover: (code: string) => send<null>('POST', '/account/recovery', { code }),
  setMorningMail: (wanted: boolean) => send<null>('PUT', '/account/morning-mail', { wanted }),
  endSession: (id: string) => send<null>('DELETE', `/account/sessions/${name(id)}`),
  endAllSessions: () => send<null>('DELETE', '/account/sessions'),

  users: () => get<UserList>('/users'),
  invite: (body: InviteUser) => send<null>('POST', '/users', body),
  changeRole: (id: string, role: StaffRole) => send<null>('PUT', `/users/${name(id)}/role`, { role }),
  resetUser: (id: string) => send<null>('POST', `/users/${name(id)}/reset`),
  removeUser: (id: string) => send<null>('DELETE', `/users/${name(id)}`),
});
