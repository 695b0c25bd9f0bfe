import {
  AddCreditNote,
  AddNote,
  AnswerAct,
  CorrectInvoice,
  MergeInto,
  MoveInvoices,
  MoveStep,
  NoteVisit,
  ProposeAct,
  SkipStep,
  ToMediation,
} from '@voldaan/contract/desk/actions.ts';
import { PreviewReceipt } from '@voldaan/contract/desk/receipts.ts';
import { Hono } from 'hono';
import type * as z from 'zod';
import type { ActionPorts } from './action-ports.ts';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { Result, StaffSession } from './desk-ports.ts';
import { readBody } from './read-body.ts';

type Act<Body> = (staff: StaffSession, debtorId: string, body: Body) => Promise<Result<void>>;

/** What a person does by hand on the card of a debtor. */
export const actionRoutes = (ports: ActionPorts) => {
  const app = new Hono<DeskEnv>();
  const act = <Body>(path: string, schema: z.ZodType<Body>, use: Act<Body>): void => {
    app.post(`/debtors/:id/${path}`, async (c) => {
      const body = await readBody(c, schema);
      return body.ok ? done(c, await use(c.var.staff, c.req.param('id') ?? '', body.value)) : body.response;
    });
  };
  act('steps/skip', SkipStep, ports.skipStep);
  act('steps/move', MoveStep, ports.moveStep);
  act('visits', NoteVisit, ports.noteVisit);
  act('notes', AddNote, ports.addNote);
  act('mediation', ToMediation, ports.toMediation);
  act('proposals', ProposeAct, ports.proposeAct);
  act('corrections', CorrectInvoice, ports.correctInvoice);
  act('credit-notes', AddCreditNote, ports.addCreditNote);
  act('moves', MoveInvoices, ports.moveInvoices);
  act('merge', MergeInto, ports.mergeInto);
  return app
    .post('/debtors/:id/statements', async (c) =>
      done(c, await ports.sendStatement(c.var.staff, c.req.param('id'))),
    )
    .post('/debtors/:id/address-gone', async (c) =>
      done(c, await ports.addressGone(c.var.staff, c.req.param('id'))),
    )
    .post('/debtors/:id/receipts/preview', async (c) => {
      const body = await readBody(c, PreviewReceipt);
      if (!body.ok) return body.response;
      return answer(c, await ports.previewReceipt(c.var.staff, c.req.param('id'), body.value));
    })
    .delete('/debtors/:id/notes/:noteId', async (c) =>
      done(c, await ports.eraseNote(c.var.staff, c.req.param('id'), c.req.param('noteId'))),
    )
    .post('/debtors/:id/proposals/:proposalId/answer', async (c) => {
      const body = await readBody(c, AnswerAct);
      if (!body.ok) return body.response;
      const { id, proposalId } = c.req.param();
      return done(c, await ports.answerAct(c.var.staff, id, proposalId, body.value));
    });
};
