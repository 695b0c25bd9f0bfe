import type { Services } from '@voldaan/application/services.ts';
import {
  giveUploads as give,
  readUploads,
  removeUploads,
  type UploadLimits,
  type UploadRefusal,
} from '@voldaan/application/upload/direct-uploads.ts';
import { LARGEST_PROOF, MOST_PROOFS } from '@voldaan/application/upload/proof.ts';
import type { UploadLinks } from '@voldaan/contract/http/uploads.ts';
import type { Proofs } from '@voldaan/contract/portal/proofs.ts';
import type { PortalRefusal } from '@voldaan/contract/portal/refusal.ts';
import type { SentUpload } from '../../http/sent-uploads.ts';
import type { Answered } from '../../portal/ports.ts';
import { answered, refused } from './answers.ts';
import type { DebtorSession } from './debtor-session.ts';
import { storeProofs } from './store-proofs.ts';

/** As many as may be proof at a time; a debtor begins again a few times, and not all day. */
const LIMITS: UploadLimits = {
  mostFiles: MOST_PROOFS,
  largestFile: LARGEST_PROOF,
  mostBytes: MOST_PROOFS * LARGEST_PROOF,
  often: { most: 10, perSeconds: 86_400 },
};

const REFUSALS: Readonly<Record<UploadRefusal, PortalRefusal>> = {
  'too-many': 'proof-too-many',
  'file-too-large': 'proof-too-large',
  'too-large': 'proof-too-large',
  'too-many-attempts': 'too-many-attempts',
  'upload-gone': 'upload-gone',
};

const ownerOf = ({ account }: DebtorSession): string => `debtor/${account}`;

/** Links for proofs, for the account that the session opened alone. */
export const giveUploads = async (
  services: Services,
  session: DebtorSession,
  sizes: readonly number[],
): Promise<Answered<UploadLinks>> => {
  const given = await give(services, session.administration, ownerOf(session), sizes, LIMITS);
  return given.ok
    ? answered(given.uploads.map(({ id, url, headers }) => ({ id, url, headers })))
    : refused(REFUSALS[given.refusal]);
};

/** Keeps uploads as proof, judged as files of a request; then the uploads are gone. */
export const storeUploads = async (
  services: Services,
  session: DebtorSession,
  uploads: readonly SentUpload[],
): Promise<Answered<Proofs>> => {
  const { administration } = session;
  const read = await readUploads(services, administration, ownerOf(session), uploads, LIMITS);
  if (!read.ok) return refused(REFUSALS[read.refusal]);
  const stored = await storeProofs(services, session, read.files);
  await removeUploads(services, administration, ownerOf(session), uploads);
  return stored;
};
