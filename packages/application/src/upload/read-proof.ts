import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { type ProofRecord, proofKey } from './proof.ts';

/** A proof as it came in, under a name that is safe to write into a header. */
export type ReadProof = Pick<ProofRecord, 'name' | 'type'> & { readonly bytes: Uint8Array };

/** Texts of an account are of many kinds; only what {@link storeProofs} wrote is a proof. */
const recordOf = (text: string | undefined): ProofRecord | undefined => {
  if (!text?.startsWith('{')) return undefined;
  try {
    const read: Partial<ProofRecord> = JSON.parse(text);
    const { proof, name, type, bytes, sha256 } = read;
    return proof === 1 && name && type && bytes !== undefined && sha256
      ? { proof, name, type, bytes, sha256 }
      : undefined;
  } catch {
    return undefined;
  }
};

/** A proof of one account; undefined when that account has none of this id, or it was erased. */
export const readProof = async (
  { texts, documents }: Pick<Services, 'texts' | 'documents'>,
  { administration, id: account }: StreamKey,
  id: string,
): Promise<ReadProof | undefined> => {
  const record = recordOf(await texts.read(administration, account, id));
  const kept = record && (await documents.get(proofKey(administration, account, id)));
  return record && kept && { name: record.name, type: record.type, bytes: kept.bytes };
};
