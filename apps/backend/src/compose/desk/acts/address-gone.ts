import { changeDebtor } from '@voldaan/application/account/change-debtor.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { actorOf } from '../change-account.ts';
import { DONE, refused } from '../result.ts';

/** The post brought a letter back: the address is taken away, and with it the codes that lie there. */
export const addressGone = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
): Promise<Result<void>> => {
  const key = accountKey(staff.administration, debtorId);
  const gone = await changeDebtor(services, key, actorOf(staff), (debtor) => ({ ...debtor, address: null }));
  return gone ? DONE : refused('not-found');
};
