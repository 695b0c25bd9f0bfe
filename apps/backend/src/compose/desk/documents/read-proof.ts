import { debtorItem } from '@voldaan/application/account/debtors.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { Services } from '@voldaan/application/services.ts';
import { readProof as read } from '@voldaan/application/upload/read-proof.ts';
import type { Result, StaffSession, StoredProof } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';

/** What a debtor of this administration handed in as proof. */
export const readProof = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  proofId: string,
): Promise<Result<StoredProof>> => {
  if (!(await debtorItem(services.items, staff.administration, debtorId))) return refused('not-found');
  const proof = await read(services, accountKey(staff.administration, debtorId), proofId);
  return proof ? found(proof) : refused('not-found');
};
