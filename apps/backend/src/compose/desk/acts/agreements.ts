import { previewTelling } from '@voldaan/application/message/preview-telling.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { ConfirmAgreement } from '@voldaan/contract/desk/agreements.ts';
import type { MailPreview } from '@voldaan/contract/desk/review.ts';
import { confirmByMail } from '@voldaan/domain/account/decide/answer-agreement.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount } from '../change-account.ts';
import { openAccount } from '../opened-account.ts';
import { found, refused } from '../result.ts';

/** The confirmation of a call as it would leave now: decided on the account as it is, and kept nowhere. */
export const agreementMail = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  agreementId: string,
): Promise<Result<MailPreview>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { key, loaded, state, administration, debtor, today } = account;
  const decision = confirmByMail(state, { agreementId, send: true, today });
  if (!decision.ok) return refused('not-found');
  if (decision.events.length === 0) return refused('already-done');
  const { people } = state.agreements?.find((agreed) => agreed.agreementId === agreementId) ?? {};
  const words = people && (await services.texts.read(key.administration, key.id, people.id));
  const mail = await previewTelling(services, {
    account: key.id,
    hash: loaded.hash,
    state: evolveAll(state, decision.events),
    administration,
    debtor,
    today,
    words: words ?? null,
  });
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
