import { AnswerAgreement } from '@voldaan/contract/portal/agreement.ts';
import {
  GiveReason,
  MakePromise,
  OpenDispute,
  ProposeContact,
  ReportPayment,
  WriteMessage,
} from '@voldaan/contract/portal/answers.ts';
import {
  AnswerCounter,
  ArrangementChoice,
  ProposeArrangement,
} from '@voldaan/contract/portal/arrangement.ts';
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import type { Answered, PortalPorts } from './ports.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.tsx';
import { readSessionCookie } from './session-cookie.ts';

type Env<Session> = { Variables: { session: Session } };

/** Parses, calls, translates: one answer of a debtor. */
const act =
  <Session, Schema extends z.ZodType, Value>(
    schema: Schema,
    answer: (session: Session, body: z.output<Schema>) => Promise<Answered<Value>>,
  ) =>
  async (c: Context<Env<Session>>): Promise<Response> => {
    const body = schema.safeParse(await readBody(c));
    if (!body.success) return refuse(c, 'request-not-understood');
    const answered = await answer(c.var.session, body.data);
    if (!answered.ok) return refuse(c, answered.refusal.code);
    return answered.value === undefined ? c.body(null, 204) : c.json(answered.value, 201);
  };

/** Named one by one, so that an address that exists nowhere is missing and does not ask for a session. */
const INSIDE = [
  '/reason',
  '/disputes',
  '/promises',
  '/payment-reports',
  '/messages',
  '/contact',
  '/arrangements/*',
  '/agreement',
  '/correspondence/*',
] as const;

/** What a debtor answers; nobody who is not inside is read. */
export const answerRoutes = <Session>(ports: PortalPorts<Session>) => {
  const routes = new Hono<Env<Session>>();
  for (const path of INSIDE) {
    routes.use(path, async (c, next) => {
      const session = await ports.sessionOf(readSessionCookie(c));
      if (!session.ok) return refuse(c, session.refusal.code);
      c.set('session', session.value);
      return next();
    });
  }
  return routes
    .post('/reason', act(GiveReason, ports.giveReason))
    .post('/disputes', act(OpenDispute, ports.openDispute))
    .post('/promises', act(MakePromise, ports.makePromise))
    .post('/payment-reports', act(ReportPayment, ports.reportPayment))
    .post('/messages', act(WriteMessage, ports.writeMessage))
    .post('/contact', act(ProposeContact, ports.proposeContact))
    .get('/arrangements/offer', async (c) => {
      const offer = await ports.arrangementOffer(c.var.session);
      return offer.ok ? c.json(offer.value) : refuse(c, offer.refusal.code);
    })
    .post('/arrangements/preview', act(ArrangementChoice, ports.previewArrangement))
    .post('/arrangements', act(ProposeArrangement, ports.proposeArrangement))
    .post('/arrangements/answer', act(AnswerCounter, ports.answerCounter))
    .get('/agreement', async (c) => {
      const agreement = await ports.agreement(c.var.session);
      return agreement.ok ? c.json(agreement.value) : refuse(c, agreement.refusal.code);
    })
    .post('/agreement', act(AnswerAgreement, ports.answerAgreement))
    .get('/correspondence/:id', async (c) => {
      const letter = await ports.correspondence(c.var.session, c.req.param('id'));
      return letter.ok ? c.json(letter.value) : refuse(c, letter.refusal.code);
    });
};
