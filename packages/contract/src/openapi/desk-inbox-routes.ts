import type * as z from 'zod';
import { StepReview } from '../desk/approvals.ts';
import {
  ArrangementReview,
  DisputeReview,
  DraftArrangementAnswer,
  DraftDisputeAnswer,
  DraftReportAnswer,
  ReportReview,
} from '../desk/review.ts';
import { AssignWork, SnoozeWork } from '../desk/tasks.ts';
import { actsOn } from './act-route.ts';
import type { Route } from './route.ts';

const tag = 'Work';
const of = '/debtors/:id';

const act = actsOn(of, tag);

/** Nothing is written by it. */
const preview = (path: string, summary: string, schema: z.ZodType, review: z.ZodType): Route => ({
  ...act(`${path}/preview`, summary, schema),
  answers: { 200: review },
});

/** Who does what waits, and how an answer would read before it is given. */
export const DESK_INBOX_ROUTES: readonly Route[] = [
  act('/work/:work/assignment', 'Give work to a colleague, or to nobody', AssignWork),
  act('/work/:work/snooze', 'Put work away until a day', SnoozeWork),
  act('/work/:work/wake', 'Take work up again before its day'),
  preview(
    '/arrangements/:arrangementId',
    'What an answer to a proposal leads to',
    DraftArrangementAnswer,
    ArrangementReview,
  ),
  preview(
    '/disputes/:disputeId',
    'What an answer to an objection leads to',
    DraftDisputeAnswer,
    DisputeReview,
  ),
  preview('/reports/:reportId', 'How an answer to a report reads', DraftReportAnswer, ReportReview),
  {
    method: 'get',
    path: `${of}/approvals/:approvalId/preview`,
    tag,
    summary: 'What leaves after a yes to a step',
    answers: { 200: StepReview },
  },
];
