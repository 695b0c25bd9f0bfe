import type { InspectFile } from '@voldaan/application/ports/file-inspector.ts';
import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import { readUploads, removeUploads } from '@voldaan/application/upload/direct-uploads.ts';
import { LARGEST_PROOF } from '@voldaan/application/upload/proof.ts';
import { storeProofs } from '@voldaan/application/upload/store-proofs.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import type { SentUpload } from '../../../http/sent-uploads.ts';
import { ownerOf, refusedBy } from '../imports/uploads.ts';
import { found, refused } from '../result.ts';

const ONE_FILE = { mostFiles: 1, mostBytes: LARGEST_PROOF } as const;

/** What is no PDF is nothing that a file of staff may hold. */
const pdfAlone =
  (inspect: InspectFile): InspectFile =>
  async (bytes) => {
    const seen = await inspect(bytes);
    return seen.is === 'proof' && seen.type !== 'application/pdf' ? { is: 'other' } : seen;
  };

const storedAlone = async (
  services: Services,
  key: StreamKey,
  files: Parameters<typeof storeProofs>[2],
): Promise<Result<string>> => {
  // What looks into files is large, and few hand any in.
  const { inspectFile } = await import('@voldaan/adapters/upload/inspect-file.ts');
  const stored = await storeProofs(services, key, files, pdfAlone(inspectFile), 'staff-proof');
  if (stored.ok && stored.proofs[0]) return found(stored.proofs[0].id);
  if (stored.ok) return refused('proof-not-pdf');
  if (stored.refusal === 'too-many-attempts') return refused('too-many-attempts');
  return refused(stored.refusal === 'proof-too-large' ? 'too-large' : 'proof-not-pdf');
};

/** Keeps one PDF that staff uploaded as proof on an account; then the upload is gone. Answers its id. */
export const keepPdf = async (
  services: Services,
  staff: StaffSession,
  key: StreamKey,
  upload: SentUpload,
): Promise<Result<string>> => {
  const read = await readUploads(services, key.administration, ownerOf(staff), [upload], ONE_FILE);
  if (!read.ok) return refusedBy(read.refusal);
  const stored = await storedAlone(services, key, read.files);
  await removeUploads(services, key.administration, ownerOf(staff), [upload]);
  return stored;
};
