import type { Io } from '../io.ts';

const asHeader = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/**
 * Fetches from one desk as its own pages do: paths become addresses of that desk, the request names it as
 * its origin, and the session's cookie goes along, to that desk alone. The cookie lives as long as the command.
 *
 * @param url - such as `http://localhost:4310`
 */
export const deskSite = (url: string, io: Io): typeof globalThis.fetch => {
  const cookies = new Map<string, string>();
  const own = new URL(url).origin;
  return async (path, init) => {
    const address = new URL(String(path), url);
    // A link into a bucket says itself who may follow it; no other host gets the cookie.
    if (address.origin !== own) return io.fetch(address, init);
    const headers = new Headers(init?.headers);
    headers.set('origin', own);
    if (cookies.size > 0) headers.set('cookie', asHeader(cookies));
    const response = await io.fetch(address, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    return response;
  };
};
