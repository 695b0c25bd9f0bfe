import { portalApi } from '../portal-api.ts';
import type { PortalPorts } from '../ports.ts';
import { COOKIE, fakePorts } from './fake-ports.ts';

const ORIGIN = 'https://betalen.timmer.example';

type Asked = {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Record<string, string | undefined>;
};

/** Headers that are undefined are not sent. */
const present = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/** A browser with the portal open, at the API of some ports; signed in unless told otherwise. */
export const browser = (
  ports: PortalPorts<'de-groot'> = fakePorts(),
  cookie: string | undefined = COOKIE,
) => {
  const api = portalApi(ports);
  const send = (path: string, { headers, ...asked }: Asked = {}) =>
    api.request(`${ORIGIN}${path}`, {
      ...asked,
      headers: present({
        host: 'betalen.timmer.example',
        origin: ORIGIN,
        'sec-fetch-site': 'same-origin',
        'accept-language': 'nl-NL,nl;q=0.9',
        cookie: cookie && `__Host-voldaan-portal=${cookie}`,
        ...headers,
      }),
    });
  return {
    send,
    /** As our script asks. */
    get: (path: string) => send(path, { headers: { accept: 'application/json' } }),
    post: (path: string, body: unknown) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { accept: 'application/json', 'content-type': 'application/json' },
      }),
    /** As a browser without script asks. */
    visit: (path: string) => send(path, { headers: { accept: 'text/html' } }),
    submit: (path: string, fields: Record<string, string>) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      }),
  };
};
