import type { Io } from '../io.ts';

const asHeader = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/**
 * Fetches from one desk as its own pages do: paths become addresses of that desk, the request names it as
 * its origin, and the session's cookie goes along. The cookie lives as long as the command.
 *
 * @param url - such as `http://localhost:4310`
 */
export const deskSite = (url: string, io: Io): typeof globalThis.fetch => {
  const cookies = new Map<string, string>();
  return async (path, init) => {
    const headers = new Headers(init?.headers);
    headers.set('origin', new URL(url).origin);
    if (cookies.size > 0) headers.set('cookie', asHeader(cookies));
    const response = await io.fetch(new URL(String(path), url), { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    return response;
  };
};
