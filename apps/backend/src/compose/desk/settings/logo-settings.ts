import type { Services } from '@voldaan/application/services.ts';
import { keepLogo, readLogo, type ShownLogo } from '@voldaan/application/upload/logo.ts';
import type { DeskLogo } from '@voldaan/contract/desk/logo.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import type { SentFile } from '../../../http/sent-files.ts';
import { found, refused } from '../result.ts';
import { changeBooks } from './books-of.ts';

/** The logo as the settings tell it. */
export const deskLogo = ({ logo }: Administration): DeskLogo | null =>
  logo
    ? {
        name: logo.name,
        width: logo.width,
        height: logo.height,
        bytes: logo.bytes,
        url: `/api/settings/logo/${logo.sha256}`,
      }
    : null;

/** Sets the logo that pages, mails and letters show from now on. */
export const putLogo = async (
  services: Services,
  staff: StaffSession,
  version: number,
  file: SentFile,
): Promise<Result<void>> => {
  // What looks into files is large, and few hand any in.
  const { inspectPicture } = await import('@voldaan/adapters/upload/inspect-picture.ts');
  const kept = await keepLogo(services, staff.administration, file, inspectPicture);
  if (!kept.ok) return refused(kept.refusal);
  return changeBooks(services, staff, version, (books) => ({ ...books, logo: kept.logo }));
};

/** The name stands in type again; mails that were sent keep what they showed. */
export const removeLogo = (services: Services, staff: StaffSession, version: number): Promise<Result<void>> =>
  changeBooks(services, staff, version, ({ logo: _, ...books }) => books);

/** The picture itself, of one's own administration. */
export const seeLogo = async (
  services: Services,
  { administration }: StaffSession,
  sha256: string,
): Promise<Result<ShownLogo>> => {
  const logo = await readLogo(services, administration, sha256);
  return logo ? found(logo) : refused('not-found');
};
