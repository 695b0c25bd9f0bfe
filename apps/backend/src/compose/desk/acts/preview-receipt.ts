import { planOf } from '@voldaan/application/account/planning.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { PreviewReceipt, ReceiptPreview } from '@voldaan/contract/desk/receipts.ts';
import { applyPayment } from '@voldaan/domain/account/decide/apply-payment.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { openAccount } from '../opened-account.ts';
import { REFUSAL_OF } from '../refusal-of.ts';
import { found, refused } from '../result.ts';
import { designatedBy, shownDivision } from './receipt-division.ts';

/** How money would be divided: the very decision that booking makes, of which nothing is kept. */
export const previewReceipt = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { amount, on, method, reference }: PreviewReceipt,
): Promise<Result<ReceiptPreview>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { state, today, administration } = account;
  if (on > today) return refused('day-in-future');
  const designated = designatedBy(reference, state);
  const receipt = { receiptId: 'preview', amount, on, today, method, designated };
  const decision = applyPayment(state, receipt, planOf(state, administration));
  if (!decision.ok) return refused(REFUSAL_OF[decision.refusal.code]);
  const applied = decision.events.find((event) => event.type === 'PaymentApplied');
  return found(shownDivision(evolveAll(state, decision.events), applied));
};
