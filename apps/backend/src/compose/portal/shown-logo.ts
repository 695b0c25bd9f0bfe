import { logoPath } from '@voldaan/application/upload/logo.ts';
import type { Brand } from '@voldaan/contract/portal/brand.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { fittedIn } from '@voldaan/domain/party/logo.ts';

/** Pixels that a logo gets at the head of a page, on a phone too. */
const BOX = { width: 160, height: 40 };

/** The logo at the head of a page, in the room that is kept for it; nothing where there is none. */
export const shownLogo = ({ id, logo }: Pick<Administration, 'id' | 'logo'>): Pick<Brand, 'logo'> =>
  logo ? { logo: { url: logoPath(id, logo), ...fittedIn(logo, BOX) } } : {};
