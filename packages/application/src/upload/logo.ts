import type { Logo } from '@voldaan/domain/party/logo.ts';
import type { Documents } from '../ports/documents.ts';
import type { InspectPicture } from '../ports/picture-inspector.ts';
import type { Addresses } from '../services.ts';

/** Largest file in bytes, and longest side in pixels. */
export const LARGEST_LOGO = 200 * 1024;
export const LONGEST_LOGO_SIDE = 2_000;

/** Why a file is not taken as a logo. */
export type LogoRefusal =
  | 'logo-too-large'
  | 'logo-too-many-pixels'
  | 'logo-svg'
  | 'logo-wrong-type'
  | 'logo-broken';

const REFUSED = {
  drawing: 'logo-svg',
  'too-many-pixels': 'logo-too-many-pixels',
  broken: 'logo-broken',
  other: 'logo-wrong-type',
} as const satisfies Record<string, LogoRefusal>;

const LONGEST_NAME = 80;

/** Where a logo lies. It stays when another takes its place: mails that were sent go on showing it. */
const logoKey = (administration: string, sha256: string): string => `${administration}/logo/${sha256}`;

const LOGOS = '/api/logo/';

/** Below this stand the logos of all administrations of a deployment. */
export const logosOf = ({ portal }: Pick<Addresses, 'portal'>): string => `${portal}${LOGOS}`;

/** Where anybody finds a logo on the debtor's site: one address for all who look, that never shows another picture. */
export const logoPath = (administration: string, { sha256 }: Pick<Logo, 'sha256'>): string =>
  `${LOGOS}${encodeURIComponent(administration)}/${sha256}`;

type Kept =
  | { readonly ok: true; readonly logo: Logo }
  | { readonly ok: false; readonly refusal: LogoRefusal };

/**
 * Keeps a picture as the logo of an administration, judged by its content and never by its name.
 *
 * @param inspect - looks into the picture
 */
export const keepLogo = async (
  { documents }: { readonly documents: Documents },
  administration: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  inspect: InspectPicture,
): Promise<Kept> => {
  if (bytes.length > LARGEST_LOGO) return { ok: false, refusal: 'logo-too-large' };
  const found = await inspect(bytes, LONGEST_LOGO_SIDE);
  if (found.is !== 'picture') return { ok: false, refusal: REFUSED[found.is] };
  const { is: _, bytes: picture, ...logo } = found;
  await documents.put(logoKey(administration, logo.sha256), picture, logo.type);
  return { ok: true, logo: { ...logo, bytes: picture.length, name: name.slice(0, LONGEST_NAME) } };
};

/** A logo as it may be shown to anybody. */
export type ShownLogo = Pick<Logo, 'type'> & { readonly bytes: Uint8Array };

const isName = (text: string): boolean => /^[\w-]{1,64}$/.test(text);
const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** A logo that an administration has or had; nothing else that lies in the bucket can be asked for here. */
export const readLogo = async (
  { documents }: { readonly documents: Documents },
  administration: string,
  sha256: string,
): Promise<ShownLogo | undefined> => {
  if (!isName(administration) || !isHash(sha256)) return undefined;
  const kept = await documents.get(logoKey(administration, sha256));
  const { bytes, contentType: type } = kept ?? {};
  return bytes && (type === 'image/png' || type === 'image/jpeg') ? { type, bytes } : undefined;
};
