import { accountKey } from '@voldaan/application/account/fold.ts';
import { revokeLinks as revoke } from '@voldaan/application/link/revoke-links.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { DONE, refused } from '../result.ts';

/** Takes back every link, code and session of a debtor, because somebody else may have them. */
export const revokeLinks = async (
  services: Services,
  { administration }: StaffSession,
  debtorId: string,
): Promise<Result<void>> =>
  (await revoke(services, accountKey(administration, debtorId))) ? DONE : refused('not-found');
