import type { InspectFile, ProofType } from '../ports/file-inspector.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import {
  LARGEST_PROOF,
  MOST_PROOFS,
  PROOFS_A_DAY,
  type ProofRecord,
  type ProofRefusal,
  proofKey,
  proofName,
  type SentProof,
} from './proof.ts';

/** A proof that is kept: the id for the event, and `sha256(salt ‖ record)`, in which the file's own hash stands. */
export type StoredProof = {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly type: ProofType;
};

type Refused = { readonly ok: false; readonly refusal: ProofRefusal | 'too-many-attempts' };
export type StoredProofs = { readonly ok: true; readonly proofs: readonly StoredProof[] } | Refused;

type Fitting = { readonly record: ProofRecord; readonly bytes: Uint8Array };
type Judged = { readonly ok: true; readonly file: Fitting } | Refused;

const refused = (refusal: Refused['refusal']): Refused => ({ ok: false, refusal });

const judge = async ({ name, bytes }: SentProof, inspect: InspectFile): Promise<Judged> => {
  if (bytes.length === 0) return refused('proof-empty');
  if (bytes.length > LARGEST_PROOF) return refused('proof-too-large');
  const found = await inspect(bytes);
  if (found.is === 'unsafe') return refused('proof-unsafe');
  if (found.is === 'other') return refused('proof-wrong-type');
  const { type, sha256 } = found;
  const record = { proof: 1, name: proofName(name, type), type, bytes: bytes.length, sha256 } as const;
  return { ok: true, file: { record, bytes } };
};

type Keeping = Pick<Services, 'texts' | 'documents' | 'limits'>;

const keep = async (
  { texts, documents }: Keeping,
  { administration, id: account }: StreamKey,
  { record, bytes }: Fitting,
): Promise<StoredProof> => {
  const { id, hash } = await texts.keep(administration, account, JSON.stringify(record));
  await documents.put(proofKey(administration, account, id), bytes, record.type);
  return { id, hash, name: record.name, type: record.type };
};

/**
 * Keeps files that are handed in as proof, all of them or none. They are judged by their content and never
 * by their name, and lie private under the administration until a member of staff downloads them.
 *
 * @param inspect - looks into a file
 * @param counted - among whose files of today
 * @returns the proofs in the order in which they were sent, or why none is taken
 */
export const storeProofs = async (
  services: Keeping,
  key: StreamKey,
  files: readonly SentProof[],
  inspect: InspectFile,
  counted: keyof typeof PROOFS_A_DAY = 'proof',
): Promise<StoredProofs> => {
  if (files.length === 0) return refused('proof-empty');
  if (files.length > MOST_PROOFS) return refused('proof-too-many');
  const fitting: Fitting[] = [];
  for (const file of files) {
    const judged = await judge(file, inspect);
    if (!judged.ok) return judged;
    fitting.push(judged.file);
  }
  const account = `${key.administration}/${key.id}`;
  for (const _ of fitting) {
    const taken = await services.limits.take(counted, account, PROOFS_A_DAY[counted]);
    if (!taken.ok) return refused('too-many-attempts');
  }
  const proofs: StoredProof[] = [];
  for (const file of fitting) proofs.push(await keep(services, key, file));
  return { ok: true, proofs };
};
