import { AnswerArrangement, EndArrangement, RecordArrangement } from '@voldaan/contract/desk/arrangements.ts';
import { AnswerReport, AnswerWriting } from '@voldaan/contract/desk/debtor-answers.ts';
import { AnswerDispute } from '@voldaan/contract/desk/disputes.ts';
import { RecordPromise } from '@voldaan/contract/desk/promises.ts';
import { Hono } from 'hono';
import { done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { AnswerPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** Our answers to what a debtor said, and what he said on the phone. */
export const answerRoutes = (ports: AnswerPorts) =>
  new Hono<DeskEnv>()
    .post('/debtors/:id/disputes/:disputeId/answer', async (c) => {
      const body = await readBody(c, AnswerDispute);
      if (!body.ok) return body.response;
      const { id, disputeId } = c.req.param();
      return done(c, await ports.answerDispute(c.var.staff, id, disputeId, body.value));
    })
    .post('/debtors/:id/arrangements', async (c) => {
      const body = await readBody(c, RecordArrangement);
      if (!body.ok) return body.response;
      return done(c, await ports.recordArrangement(c.var.staff, c.req.param('id'), body.value));
    })
    .post('/debtors/:id/arrangements/:arrangementId/answer', async (c) => {
      const body = await readBody(c, AnswerArrangement);
      if (!body.ok) return body.response;
      const { id, arrangementId } = c.req.param();
      return done(c, await ports.answerArrangement(c.var.staff, id, arrangementId, body.value));
    })
    .post('/debtors/:id/arrangements/:arrangementId/end', async (c) => {
      const body = await readBody(c, EndArrangement);
      if (!body.ok) return body.response;
      const { id, arrangementId } = c.req.param();
      return done(c, await ports.endArrangement(c.var.staff, id, arrangementId, body.value));
    })
    .post('/debtors/:id/promises', async (c) => {
      const body = await readBody(c, RecordPromise);
      if (!body.ok) return body.response;
      return done(c, await ports.recordPromise(c.var.staff, c.req.param('id'), body.value));
    })
    .post('/debtors/:id/reports/:reportId/answer', async (c) => {
      const body = await readBody(c, AnswerReport);
      if (!body.ok) return body.response;
      const { id, reportId } = c.req.param();
      return done(c, await ports.answerReport(c.var.staff, id, reportId, body.value));
    })
    .post('/debtors/:id/writings/:writingId/answer', async (c) => {
      const body = await readBody(c, AnswerWriting);
      if (!body.ok) return body.response;
      const { id, writingId } = c.req.param();
      return done(c, await ports.answerWriting(c.var.staff, id, writingId, body.value));
    });
