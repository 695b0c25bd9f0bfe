import type { Services } from '@voldaan/application/services.ts';
import type { DraftReportAnswer, ReportReview } from '@voldaan/contract/desk/review.ts';
import { closeReport } from '@voldaan/domain/account/decide/close-answer.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { openAccount } from '../opened-account.ts';
import { found as answered, refused } from '../result.ts';
import { after, mailAfter, TYPED } from './previewed.ts';

/** The mail that an answer to "I have paid already" would send; money that was found needs none. */
export const reviewReport = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  reportId: string,
  { found, note }: DraftReportAnswer,
): Promise<Result<ReportReview>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { state, context, today } = account;
  const decision = closeReport(state, { reportId, found, today, note: TYPED }, context.plan);
  const then = after(state, decision);
  if (!then) return refused('already-done');
  const told = then.tellings?.at(-1)?.what === 'payment-not-found';
  return answered({ mail: told && !found ? await mailAfter(services, account, then, note ?? '…') : null });
};
