import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { OpenedSession } from './ports.ts';

const NAME = 'voldaan-portal';

/** Lax, because the return from the bank is a navigation from another site that must find the session. */
const ATTRIBUTES = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

export const readSessionCookie = (c: Context): string | undefined => getCookie(c, NAME, 'host');

export const writeSessionCookie = (c: Context, opened: OpenedSession): void =>
  setCookie(c, NAME, opened.cookie, { ...ATTRIBUTES, maxAge: opened.maxAgeSeconds });

export const clearSessionCookie = (c: Context): void => {
  deleteCookie(c, NAME, ATTRIBUTES);
};
