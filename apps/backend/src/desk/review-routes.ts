import {
  DraftArrangementAnswer,
  DraftDisputeAnswer,
  DraftReportAnswer,
} from '@voldaan/contract/desk/review.ts';
import { Hono } from 'hono';
import { answer } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import { readBody } from './read-body.ts';
import type { ReviewPorts } from './review-ports.ts';

/** How an answer would read and what it would lead to, before it is given. Nothing is written. */
export const reviewRoutes = (ports: ReviewPorts) =>
  new Hono<DeskEnv>()
    .post('/debtors/:id/arrangements/:arrangementId/preview', async (c) => {
      const body = await readBody(c, DraftArrangementAnswer);
      if (!body.ok) return body.response;
      const { id, arrangementId } = c.req.param();
      return answer(c, await ports.reviewArrangement(c.var.staff, id, arrangementId, body.value));
    })
    .post('/debtors/:id/disputes/:disputeId/preview', async (c) => {
      const body = await readBody(c, DraftDisputeAnswer);
      if (!body.ok) return body.response;
      const { id, disputeId } = c.req.param();
      return answer(c, await ports.reviewDispute(c.var.staff, id, disputeId, body.value));
    })
    .get('/debtors/:id/approvals/:approvalId/preview', async (c) =>
      answer(c, await ports.reviewStep(c.var.staff, c.req.param('id'), c.req.param('approvalId'))),
    )
    .post('/debtors/:id/reports/:reportId/preview', async (c) => {
      const body = await readBody(c, DraftReportAnswer);
      if (!body.ok) return body.response;
      const { id, reportId } = c.req.param();
      return answer(c, await ports.reviewReport(c.var.staff, id, reportId, body.value));
    });
