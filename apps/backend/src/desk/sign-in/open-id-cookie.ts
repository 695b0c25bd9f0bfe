import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Ties the way back from a provider to the browser that left; without it somebody else's answer would sign in. */
const NAME = 'voldaan-openid';

export const keepState = (c: Context, state: string, seconds: number): void =>
  setCookie(c, NAME, state, { prefix: 'host', httpOnly: true, sameSite: 'Lax', maxAge: seconds });

/** The state, which is used up by being read. */
export const takeState = (c: Context): string | undefined => {
  const state = getCookie(c, NAME, 'host');
  deleteCookie(c, NAME, { prefix: 'host', secure: true, path: '/' });
  return state;
};
