import type * as z from 'zod';
import { AgreementAnswered, AnswerAgreement, ShownAgreement } from '../portal/agreement.ts';
import {
  GiveReason,
  MakePromise,
  OpenDispute,
  PromiseMade,
  ProposeContact,
  Received,
  ReportPayment,
  WriteMessage,
} from '../portal/answers.ts';
import {
  AnswerCounter,
  ArrangementChoice,
  ArrangementOffer,
  ArrangementPreview,
  ArrangementProposed,
  ProposeArrangement,
} from '../portal/arrangement.ts';
import { Correspondence } from '../portal/correspondence.ts';
import type { Route, RouteAnswer } from './route.ts';

const tag = 'Answering';

const say = (path: string, summary: string, schema: z.ZodType, answer: RouteAnswer): Route => ({
  method: 'post',
  path,
  tag,
  summary,
  body: { schema },
  answers: answer === null ? { 204: null } : { 201: answer },
});

const read = (path: string, summary: string, answer: z.ZodType): Route => ({
  method: 'get',
  path,
  tag,
  summary,
  answers: { 200: answer },
});

/** What a debtor can say besides paying, below `/api`. */
export const PORTAL_ANSWER_ROUTES: readonly Route[] = [
  say('/reason', 'Why it takes longer', GiveReason, null),
  say('/disputes', 'Dispute an invoice', OpenDispute, Received),
  say('/promises', 'Promise to pay on a day', MakePromise, PromiseMade),
  say('/payment-reports', 'Tell that it was paid', ReportPayment, Received),
  say('/messages', 'Write something else', WriteMessage, Received),
  say('/contact', 'Propose other contact data', ProposeContact, Received),
  read('/arrangements/offer', 'What an arrangement starts from', ArrangementOffer),
  say('/arrangements/preview', 'The schedule of an arrangement', ArrangementChoice, ArrangementPreview),
  say('/arrangements', 'Agree to an arrangement', ProposeArrangement, ArrangementProposed),
  say('/arrangements/answer', 'Answer a counter-proposal', AnswerCounter, null),
  read('/agreement', 'What was agreed on the phone', ShownAgreement),
  say('/agreement', 'Say whether that is right', AnswerAgreement, AgreementAnswered),
  read('/correspondence/:id', 'A message as it was sent', Correspondence),
];
