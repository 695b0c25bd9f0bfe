import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SignedIn } from './desk-ports.ts';

/** With its prefix `__Host-`: bound to this host, over TLS, for every path. */
const NAME = 'voldaan-desk';

export const readSessionCookie = (c: Context): string | undefined => getCookie(c, NAME, 'host');

export const keepSession = (c: Context, { token, seconds }: SignedIn): void =>
  setCookie(c, NAME, token, { prefix: 'host', httpOnly: true, sameSite: 'Lax', maxAge: seconds });

export const dropSession = (c: Context): void => {
  deleteCookie(c, NAME, { prefix: 'host', secure: true, path: '/' });
};
