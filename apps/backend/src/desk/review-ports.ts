import type { StepReview } from '@voldaan/contract/desk/approvals.ts';
import type {
  ArrangementReview,
  DisputeReview,
  DraftArrangementAnswer,
  DraftDisputeAnswer,
  DraftReportAnswer,
  ReportReview,
} from '@voldaan/contract/desk/review.ts';
import type { Ask } from './desk-ports.ts';

/** What an answer would lead to; nothing is written. */
export interface ReviewPorts {
  reviewArrangement: Ask<
    [debtorId: string, arrangementId: string, draft: DraftArrangementAnswer],
    ArrangementReview
  >;
  reviewDispute: Ask<[debtorId: string, disputeId: string, draft: DraftDisputeAnswer], DisputeReview>;
  reviewStep: Ask<[debtorId: string, approvalId: string], StepReview>;
  reviewReport: Ask<[debtorId: string, reportId: string, draft: DraftReportAnswer], ReportReview>;
}
