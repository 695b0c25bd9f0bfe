import type { Services } from '@voldaan/application/services.ts';
import { storeProofs as store } from '@voldaan/application/upload/store-proofs.ts';
import type { Proofs } from '@voldaan/contract/portal/proofs.ts';
import type { SentFile } from '../../http/sent-files.ts';
import type { Answered } from '../../portal/ports.ts';
import { answered, refused } from './answers.ts';
import { type DebtorSession, keyOf } from './debtor-session.ts';

/** Keeps what a debtor hands in as proof, on the account that his session opened. */
export const storeProofs = async (
  services: Services,
  session: DebtorSession,
  files: readonly SentFile[],
): Promise<Answered<Proofs>> => {
  // What looks into files is large, and few hand any in.
  const { inspectFile } = await import('@voldaan/adapters/upload/inspect-file.ts');
  const stored = await store(services, keyOf(session), files, inspectFile);
  return stored.ok
    ? answered({ proofs: stored.proofs.map(({ id, name, type }) => ({ id, name, type })) })
    : refused(stored.refusal);
};
