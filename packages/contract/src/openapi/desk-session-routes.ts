import type * as z from 'zod';
import { ChooseAdministration, Me, SessionChoices, SignIn } from '../desk/session.ts';
import {
  AskForLink,
  BeginOpenId,
  ChangeRole,
  ExchangeLink,
  InviteUser,
  OpenIdAddress,
  PasskeyAnswer,
  PasskeyOptions,
  Recover,
  RecoveryCodes,
  RegisterPasskey,
  SetMorningMail,
  StaffAccount,
  UserList,
} from '../desk/sign-in.ts';
import type { Route, RouteAnswer } from './route.ts';

const IN = 'Signing in';
const OWN = 'My account';
const USERS = 'Users';

type Answers = Readonly<Record<number, RouteAnswer>>;
const DONE: Answers = { 204: null };

const open = (
  method: Route['method'],
  path: string,
  summary: string,
  schema?: z.ZodType,
  answers = DONE,
): Route => ({
  method,
  path,
  tag: IN,
  summary,
  open: true,
  answers,
  ...(schema && { body: { schema } }),
});

const own = (
  tag: string,
  method: Route['method'],
  path: string,
  summary: string,
  schema?: z.ZodType,
  answers = DONE,
): Route => ({ method, path, tag, summary, answers, ...(schema && { body: { schema } }) });

/** How staff gets in and out, who they are, and who else gets in. */
export const DESK_SESSION_ROUTES: readonly Route[] = [
  open('get', '/session/choices', 'Who can sign in with one click, on a laptop only', undefined, {
    200: SessionChoices,
  }),
  open('post', '/session', 'Sign in with one click, on a laptop only', SignIn),
  open('delete', '/session', 'Sign out'),
  open('post', '/sign-in/link', 'Ask for a sign-in link by mail', AskForLink),
  open('post', '/sign-in/link/exchange', 'Sign in by a mailed link', ExchangeLink),
  open('post', '/sign-in/passkey/options', 'Begin to sign in with a passkey', undefined, {
    200: PasskeyOptions,
  }),
  open('post', '/sign-in/passkey', 'Sign in with a passkey', PasskeyAnswer),
  open('post', '/sign-in/openid', 'Begin to sign in with the company', BeginOpenId, { 200: OpenIdAddress }),
  open('get', '/sign-in/openid/return', 'Back from the company', undefined, { 303: null }),
  own(IN, 'get', '/me', 'Who works, and where', undefined, { 200: Me }),
  own(IN, 'post', '/session/administration', 'Choose an administration', ChooseAdministration),
  own(OWN, 'get', '/account', 'How I get in', undefined, { 200: StaffAccount }),
  own(OWN, 'post', '/account/passkeys/options', 'Begin to add a passkey', undefined, { 200: PasskeyOptions }),
  own(OWN, 'post', '/account/passkeys', 'Add a passkey', RegisterPasskey, { 201: RecoveryCodes }),
  own(OWN, 'delete', '/account/passkeys/:id', 'Remove a passkey'),
  own(OWN, 'post', '/account/recovery-codes', 'New recovery codes', undefined, { 201: RecoveryCodes }),
  own(OWN, 'post', '/account/recovery', 'Use a recovery code', Recover),
  own(OWN, 'put', '/account/morning-mail', 'Switch the mail of the morning on or off', SetMorningMail),
  own(OWN, 'delete', '/account/sessions/:id', 'End a session'),
  own(OWN, 'delete', '/account/sessions', 'End every session'),
  own(USERS, 'get', '/users', 'Who gets in', undefined, { 200: UserList }),
  own(USERS, 'post', '/users', 'Invite somebody', InviteUser),
  own(USERS, 'put', '/users/:id/role', 'Change a role', ChangeRole),
  own(USERS, 'post', '/users/:id/reset', 'Let somebody begin anew'),
  own(USERS, 'delete', '/users/:id', 'Remove somebody'),
];
