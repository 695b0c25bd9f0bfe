import { previewTold } from '@voldaan/application/message/preview-told.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AgreementMail, ConfirmAgreement } from '@voldaan/contract/desk/agreements.ts';
import { confirmationOf, confirmByMail } from '@voldaan/domain/account/decide/answer-agreement.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount } from '../change-account.ts';
import { openAccount } from '../opened-account.ts';
import { found, refused } from '../result.ts';

/** The confirmation of a call as it would leave now, without a way in. */
export const agreementMail = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  agreementId: string,
): Promise<Result<AgreementMail>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  const told = account && confirmationOf(account.state, agreementId);
  if (!told) return refused('not-found');
  const mail = await previewTold(services, account.loaded, account.debtor, told);
  return mail ? found(mail) : refused('details-missing');
};

/** Sends the confirmation of a call, or leaves it out; both stand on the timeline. */
export const confirmAgreement = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  agreementId: string,
  { send }: ConfirmAgreement,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeAccount(services, staff, debtorId, (state) =>
    confirmByMail(state, { agreementId, send, today }),
  );
};
