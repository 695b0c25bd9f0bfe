import { changeDebtor } from '@voldaan/application/account/change-debtor.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { MarkKeyAccount } from '@voldaan/contract/desk/sales.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { answeredKeyAccount } from '@voldaan/domain/sales/propose-key-account.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { actorOf } from '../change-account.ts';
import { DONE, refused } from '../result.ts';

/** Somebody says whether a debtor is a key account; a no is remembered, and it is not proposed again. */
export const markKeyAccount = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { keyAccount }: MarkKeyAccount,
): Promise<Result<void>> => {
  const key = accountKey(staff.administration, debtorId);
  const today = amsterdamDate(services.clock.now());
  const marked = await changeDebtor(services, key, actorOf(staff), (debtor) =>
    answeredKeyAccount(debtor, keyAccount, today),
  );
  return marked ? DONE : refused('not-found');
};
