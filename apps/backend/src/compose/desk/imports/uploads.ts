import type { Services } from '@voldaan/application/services.ts';
import {
  giveUploads as give,
  readUploads,
  removeUploads,
  type UploadLimits,
  type UploadRefusal,
} from '@voldaan/application/upload/direct-uploads.ts';
import type { ImportAccepted } from '@voldaan/contract/desk/imports.ts';
import type { UploadLinks } from '@voldaan/contract/http/uploads.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import type { SentUpload } from '../../../http/sent-uploads.ts';
import { found, refused } from '../result.ts';
import { importFiles } from './import-ports.ts';

const MOST_BYTES = 25 * 1024 * 1024;

/** What one import may be, and how often somebody begins one. */
const LIMITS: UploadLimits = {
  mostFiles: 1_000,
  largestFile: MOST_BYTES,
  mostBytes: MOST_BYTES,
  often: { most: 60, perSeconds: 3_600 },
};

/** Why an upload of staff is not taken. */
export const refusedBy = (refusal: UploadRefusal): Result<never> => {
  const isTooMuch = refusal === 'too-many' || refusal === 'file-too-large';
  return refused(isTooMuch ? 'too-large' : refusal);
};

/** Whose uploads they are: one person of staff. */
export const ownerOf = ({ actor }: StaffSession): string => `staff/${actor.id}`;

/** Links for the files of one import, for this person in these books alone. */
export const giveUploads = async (
  services: Services,
  staff: StaffSession,
  sizes: readonly number[],
): Promise<Result<UploadLinks>> => {
  const given = await give(services, staff.administration, ownerOf(staff), sizes, LIMITS);
  return given.ok
    ? found(given.uploads.map(({ id, url, headers }) => ({ id, url, headers })))
    : refusedBy(given.refusal);
};

/** Imports files that were uploaded, as those of a request; then the uploads are gone. */
export const importUploads = async (
  services: Services,
  staff: StaffSession,
  uploads: readonly SentUpload[],
): Promise<Result<ImportAccepted>> => {
  const { administration } = staff;
  const read = await readUploads(services, administration, ownerOf(staff), uploads, LIMITS);
  if (!read.ok) return refusedBy(read.refusal);
  const result = await importFiles(services, staff, read.files);
  await removeUploads(services, administration, ownerOf(staff), uploads);
  return result;
};
