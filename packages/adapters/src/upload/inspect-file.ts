import { createHash } from 'node:crypto';
import type { InspectFile, ProofType } from '@voldaan/application/ports/file-inspector.ts';
import { fileTypeFromBuffer } from 'file-type';
import { isUnsafePdf } from './unsafe-pdf.ts';

const PROOF: Readonly<Record<string, ProofType>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/heic': 'image/heic',
  'image/heif': 'image/heic',
  'application/pdf': 'application/pdf',
};

/** What a file is by its first bytes, and for a PDF whether anything in it runs or is hidden. */
export const inspectFile: InspectFile = async (bytes) => {
  const found = await fileTypeFromBuffer(bytes);
  const type = found && PROOF[found.mime];
  if (!type) return { is: 'other' };
  if (type === 'application/pdf' && isUnsafePdf(bytes)) return { is: 'unsafe' };
  return { is: 'proof', type, sha256: createHash('sha256').update(bytes).digest('hex') };
};
