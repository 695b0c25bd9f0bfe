import type { Services } from '@voldaan/application/services.ts';
import type { StepReview } from '@voldaan/contract/desk/approvals.ts';
import { stepAhead } from '@voldaan/domain/plan/step-ahead.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { openAccount } from '../opened-account.ts';
import { found, refused } from '../result.ts';

/** What leaves after a yes to a step: when, how, and how it reads. */
export const reviewStep = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  approvalId: string,
): Promise<Result<StepReview>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { key, loaded, state, context, administration, debtor, now } = account;
  const approval = state.approvals.find(({ id }) => id === approvalId);
  if (!approval) return refused('already-done');
  const ahead = stepAhead(state, approval, context, now);
  if (!ahead) return found({ on: null, post: null, mail: null });
  // What renders mail is large; it is loaded with the first preview.
  const { previewStep } = await import('@voldaan/application/message/preview-step.ts');
  const mail = previewStep(services, { account: key.id, hash: loaded.hash, ahead, administration, debtor });
  return found({ on: ahead.on, post: ahead.post ?? null, mail: mail ?? null });
};
