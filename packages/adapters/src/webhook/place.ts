import { isIP } from 'node:net';
import { isLoopback, isPublicAddress } from './public-address.ts';
import type { Resolve } from './sender.ts';

/** Where a call goes: the address as it was given, and the machine behind it that may be called. */
export type Place =
  | { readonly ok: true; readonly url: URL; readonly address: string }
  | { readonly ok: false; readonly why: 'address-refused' | 'address-unknown' };

const REFUSED: Place = { ok: false, why: 'address-refused' };
const UNKNOWN: Place = { ok: false, why: 'address-unknown' };

/** Names of a URL stand without the brackets of IPv6. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/**
 * The machine behind a URL, when it may be called at all. One address that is not public refuses the whole name:
 * a name that points to both is a trick.
 */
export const placeOf = async (
  text: string,
  { loopback, resolve }: { readonly loopback: boolean; readonly resolve: Resolve },
): Promise<Place> => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return REFUSED;
  if (url.username !== '' || url.password !== '') return REFUSED;
  const host = hostOf(url);
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => []);
  const [address] = addresses;
  if (address === undefined) return UNKNOWN;
  if (loopback && addresses.every(isLoopback) && /^https?:$/.test(url.protocol))
    return { ok: true, url, address };
  if (url.protocol !== 'https:' || !addresses.every(isPublicAddress)) return REFUSED;
  return { ok: true, url, address };
};
