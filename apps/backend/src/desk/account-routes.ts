import { Approve } from '@voldaan/contract/desk/approvals.ts';
import { CallOutcome } from '@voldaan/contract/desk/call-outcome.ts';
import { AnswerProposal, Decide } from '@voldaan/contract/desk/decisions.ts';
import { PlaceHold } from '@voldaan/contract/desk/holds.ts';
import { BookReceipt } from '@voldaan/contract/desk/receipts.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { DebtorPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** What a person does to an account: pause, approve, record a call, book a payment, decide, send again. */
export const accountRoutes = (ports: DebtorPorts) =>
  new Hono<DeskEnv>()
    .post('/debtors/:id/holds', async (c) => {
      const body = await readBody(c, PlaceHold);
      return body.ok
        ? done(c, await ports.placeHold(c.var.staff, c.req.param('id'), body.value))
        : body.response;
    })
    .delete('/debtors/:id/holds/:holdId', async (c) =>
      done(c, await ports.endHold(c.var.staff, c.req.param('id'), c.req.param('holdId'))),
    )
    .post('/debtors/:id/approvals/:approvalId', async (c) => {
      const body = await readBody(c, Approve);
      if (!body.ok) return body.response;
      return done(c, await ports.approveStep(c.var.staff, c.req.param('id'), c.req.param('approvalId')));
    })
    .post('/debtors/:id/calls/:callId/outcomes', async (c) => {
      const body = await readBody(c, CallOutcome);
      if (!body.ok) return body.response;
      return done(
        c,
        await ports.recordCall(c.var.staff, c.req.param('id'), c.req.param('callId'), body.value),
      );
    })
    .post('/debtors/:id/receipts', async (c) => {
      const body = await readBody(c, BookReceipt);
      if (!body.ok) return body.response;
      return answer(c, await ports.bookReceipt(c.var.staff, c.req.param('id'), body.value), 201);
    })
    .post('/debtors/:id/decisions/:decisionId', async (c) => {
      const body = await readBody(c, Decide);
      if (!body.ok) return body.response;
      return done(
        c,
        await ports.decide(c.var.staff, c.req.param('id'), c.req.param('decisionId'), body.value),
      );
    })
    .post('/debtors/:id/decisions/:decisionId/second', async (c) => {
      const body = await readBody(c, AnswerProposal);
      if (!body.ok) return body.response;
      const { id, decisionId } = c.req.param();
      return done(c, await ports.answerProposal(c.var.staff, id, decisionId, body.value));
    })
    .post('/debtors/:id/messages/:messageId/again', async (c) =>
      done(c, await ports.sendAgain(c.var.staff, c.req.param('id'), c.req.param('messageId'))),
    );
