import type { StepReview } from './approvals.ts';
import type { requester } from './request.ts';
import type {
  ArrangementReview,
  DisputeReview,
  DraftArrangementAnswer,
  DraftDisputeAnswer,
  DraftReportAnswer,
  ReportReview,
} from './review.ts';

const name = encodeURIComponent;
const debtor = (id: string) => `/debtors/${name(id)}`;

/** How an answer would read, before it is given. */
export const reviewClient = ({ get, send }: ReturnType<typeof requester>) => ({
  reviewArrangement: (id: string, arrangementId: string, draft: DraftArrangementAnswer) =>
    send<ArrangementReview>('POST', `${debtor(id)}/arrangements/${name(arrangementId)}/preview`, draft),
  reviewDispute: (id: string, disputeId: string, draft: DraftDisputeAnswer) =>
    send<DisputeReview>('POST', `${debtor(id)}/disputes/${name(disputeId)}/preview`, draft),
  reviewStep: (id: string, approvalId: string) =>
    get<StepReview>(`${debtor(id)}/approvals/${name(approvalId)}/preview`),
  reviewReport: (id: string, reportId: string, draft: DraftReportAnswer) =>
    send<ReportReview>('POST', `${debtor(id)}/reports/${name(reportId)}/preview`, draft),
});
