import type { Context } from 'hono';

/** Set by our own router from what it sees itself; whatever a browser put there is overwritten. */
const VIEWER = 'x-voldaan-viewer';

type Calling = { readonly requestContext?: { readonly http?: { readonly sourceIp?: string } } };

/** Of an IPv6 address the part that one connection has, since it may use all of what follows. */
const networkPart = (address: string): string =>
  address.includes(':') ? address.toLowerCase().split(':').slice(0, 4).join(':') : address;

/** Where a request comes from, to limit attempts together: an IPv4 address, or an IPv6 network. */
export const networkOf = (c: Context): string => {
  const { requestContext }: Calling = c.env ?? {};
  return networkPart(c.req.header(VIEWER) ?? requestContext?.http?.sourceIp ?? 'unknown');
};
