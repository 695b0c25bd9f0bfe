import type { InspectFile } from '../ports/file-inspector.ts';
import type { AttachedFile } from '../ports/mail-parser.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { MOST_PROOFS } from '../upload/proof.ts';
import { storeProofs } from '../upload/store-proofs.ts';
import type { MailFile } from './mail-record.ts';

/** So many files of one mail are told of; the rest is a flood. */
const MOST_NAMED = 20;
const LONGEST_NAME = 80;

/** A stranger's name on one line, as far as it fits. */
const shownName = (name: string): string => {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME - 1)}…` : plain;
};

/**
 * Keeps the files of a mail that can be proofs, each by itself: one that is unsafe keeps no other out. What is
 * left out is named, so that a reader can ask for it in another way.
 *
 * @param inspect - undefined: nothing is kept, because a virus was found in the mail
 */
export const keepFiles = async (
  services: Pick<Services, 'texts' | 'documents' | 'limits'>,
  key: StreamKey,
  files: readonly AttachedFile[],
  inspect: InspectFile | undefined,
): Promise<readonly MailFile[]> => {
  const told: MailFile[] = [];
  for (const { name, bytes } of files.slice(0, MOST_NAMED)) {
    const kept = told.filter(({ proof }) => proof).length;
    const stored =
      inspect && kept < MOST_PROOFS
        ? await storeProofs(services, key, [{ name, bytes }], inspect)
        : undefined;
    const proof = stored?.ok ? stored.proofs[0] : undefined;
    told.push(proof ? { name: proof.name, proof: proof.id } : { name: shownName(name) });
  }
  return told;
};
