import type { StaffRole } from '@voldaan/contract/desk/session.ts';
import type { InviteUser, RecoveryCodes, StaffAccount, UserList } from '@voldaan/contract/desk/sign-in.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Result, SignedIn, StaffSession } from '../desk-ports.ts';

/** The browser and the network that a request came from. */
export type Caller = { readonly userAgent: string | undefined; readonly network: string };

type Ask<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/** Ways in for who has no session yet. Each session that is opened is a new one. */
export interface WaysInPorts {
  /** The same answer for every address. */
  askForLink(email: string, language: Language, caller: Caller): Promise<Result<void>>;
  exchangeLink(secret: string, caller: Caller): Promise<Result<SignedIn>>;
  passkeyOptions(caller: Caller): Promise<Result<object>>;
  signInWithPasskey(answer: unknown, caller: Caller): Promise<Result<SignedIn>>;
  /** Where to go, and the state that this browser has to bring back. */
  beginOpenId(
    client: string,
    caller: Caller,
  ): Promise<Result<{ readonly address: string; readonly state: string; readonly seconds: number }>>;
  /** @param query - what the provider sent back, with the question mark */
  finishOpenId(state: string, query: string, caller: Caller): Promise<Result<SignedIn>>;
}

/** One's own account. The token is that of the session that asks. */
export interface AccountPorts {
  account: Ask<[token: string], StaffAccount>;
  registrationOptions: Ask<[token: string], object>;
  registerPasskey: Ask<
    [token: string, answer: unknown, name: string],
    { readonly signed: SignedIn; readonly codes: RecoveryCodes }
  >;
  removePasskey: Ask<[token: string, id: string], void>;
  renewRecoveryCodes: Ask<[token: string], RecoveryCodes>;
  recover: Ask<[token: string, code: string], SignedIn>;
  setMorningMail: Ask<[wanted: boolean], void>;
  endSession: Ask<[id: string], void>;
  endAllSessions: Ask<[], void>;
}

/** Who gets in, for administrators. */
export interface UserPorts {
  listUsers: Ask<[], UserList>;
  inviteUser: Ask<[who: InviteUser], void>;
  changeRole: Ask<[id: string, role: StaffRole], void>;
  resetUser: Ask<[id: string], void>;
  removeUser: Ask<[id: string], void>;
}

export interface SignInPorts extends WaysInPorts, AccountPorts, UserPorts {}
