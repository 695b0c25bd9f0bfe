import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { StaffRole } from './session.ts';
import { Id, Moment, typed } from './values.ts';

/** An address to which mail can go. */
const Address = z.string().trim().max(254).pipe(z.email());

/** Asks for a sign-in link; the answer is the same for every address. */
export const AskForLink = z.object({ email: Address });
export type AskForLink = z.output<typeof AskForLink>;

/** The secret of a mailed link, as it stood behind `#`. */
export const ExchangeLink = z.object({ secret: z.string().min(1).max(200) });
export type ExchangeLink = z.output<typeof ExchangeLink>;

/** What the browser's authenticator answered; the server's WebAuthn library reads it. */
export const PasskeyAnswer = z.object({ answer: z.looseObject({}) });
export type PasskeyAnswer = z.output<typeof PasskeyAnswer>;

export const RegisterPasskey = z.object({ answer: z.looseObject({}), name: typed(60) });
export type RegisterPasskey = z.output<typeof RegisterPasskey>;

/** Options for `navigator.credentials`, in the JSON of WebAuthn. */
export const PasskeyOptions = z.looseObject({ challenge: z.string() });
export type PasskeyOptions = z.output<typeof PasskeyOptions>;

export const BeginOpenId = z.object({ client: Id });
export type BeginOpenId = z.output<typeof BeginOpenId>;

/** Where the browser goes to sign in with the company. */
export const OpenIdAddress = z.object({ address: z.url() });
export type OpenIdAddress = z.output<typeof OpenIdAddress>;

/** Codes to print, shown once; null: the ones from before still work. */
export const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()).nullable() });
export type RecoveryCodes = z.output<typeof RecoveryCodes>;

export const Recover = z.object({ code: typed(40) });
export type Recover = z.output<typeof Recover>;

export const SignInWay = z.enum(['link', 'passkey', 'openid', 'one-click']);
export type SignInWay = z.output<typeof SignInWay>;

export const StaffDevice = z.object({ browser: z.string().nullable(), system: z.string().nullable() });
export type StaffDevice = z.output<typeof StaffDevice>;

/** A browser in which somebody is signed in; `here` is the one that asks. Moments on the wall clock. */
export const OpenSession = z.object({
  id: Id,
  device: StaffDevice,
  way: SignInWay,
  openedAt: Moment,
  seenAt: Moment,
  here: z.boolean(),
});
export type OpenSession = z.output<typeof OpenSession>;

export const ShownPasskey = z.object({ id: Id, name: z.string(), since: Moment, usedAt: Moment.nullable() });
export type ShownPasskey = z.output<typeof ShownPasskey>;

/** "Mijn account": how somebody gets in, and where he is in now. */
export const StaffAccount = z.object({
  name: z.string(),
  email: z.string(),
  way: SignInWay,
  /** whether this session may add a passkey; a mailed link may only add the first one */
  mayRegister: z.boolean(),
  passkeys: z.array(ShownPasskey),
  recoveryCodesLeft: z.int(),
  /** whether a mail comes on working days at 08:00 about what waits */
  morningMail: z.boolean(),
  sessions: z.array(OpenSession),
});
export type StaffAccount = z.output<typeof StaffAccount>;

export const SetMorningMail = z.object({ wanted: z.boolean() });
export type SetMorningMail = z.output<typeof SetMorningMail>;

/** One row of "Gebruikers". */
export const ListedUser = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: StaffRole,
  hasPasskey: z.boolean(),
  you: z.boolean(),
});
export type ListedUser = z.output<typeof ListedUser>;

export const UserList = z.object({ users: z.array(ListedUser) });
export type UserList = z.output<typeof UserList>;

export const InviteUser = z.object({
  email: Address,
  name: typed(100),
  role: StaffRole,
  language: LanguageValue,
});
export type InviteUser = z.output<typeof InviteUser>;

export const ChangeRole = z.object({ role: StaffRole });
export type ChangeRole = z.output<typeof ChangeRole>;
