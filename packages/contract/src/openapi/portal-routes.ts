import * as z from 'zod';
import { SentUploads } from '../http/uploads.ts';
import { Brand } from '../portal/brand.ts';
import { AskNewLink, NewLinkAsked } from '../portal/new-link.ts';
import { PaymentStarted, StartPayment } from '../portal/payment.ts';
import { Proofs } from '../portal/proofs.ts';
import { AskResult, Result } from '../portal/result.ts';
import { AnswerFactor, OfferedFactors } from '../portal/second-factor.ts';
import { OpenByCode, OpenByLink, SessionOpened } from '../portal/session.ts';
import { Settlement } from '../portal/settlement.ts';
import { Statement } from '../portal/statement.ts';
import { PORTAL_ANSWER_ROUTES } from './portal-answer-routes.ts';
import type { Route } from './route.ts';
import { FILES_OF_FORM, uploadsRoute } from './upload-routes.ts';

const IN = 'Getting in';
const PAY = 'Seeing and paying';

/** Every address of the portal's API, below `/api`. */
export const PORTAL_ROUTES: readonly Route[] = [
  ...PORTAL_ANSWER_ROUTES,
  {
    method: 'post',
    path: '/session',
    tag: IN,
    summary: 'Open by the secret of a personal link',
    open: true,
    body: { schema: OpenByLink },
    answers: { 201: SessionOpened },
  },
  {
    method: 'post',
    path: '/session/code',
    tag: IN,
    summary: 'Open by a typed code',
    open: true,
    body: { schema: OpenByCode, form: true },
    answers: { 201: SessionOpened, 303: null },
  },
  { method: 'delete', path: '/session', tag: IN, summary: 'Leave', open: true, answers: { 204: null } },
  {
    method: 'get',
    path: '/session/second-factor',
    tag: IN,
    summary: 'What can be asked to confirm who it is',
    answers: { 200: OfferedFactors, 303: null },
  },
  {
    method: 'post',
    path: '/session/second-factor',
    tag: IN,
    summary: 'Confirm who it is',
    body: { schema: AnswerFactor, form: true },
    answers: { 201: SessionOpened, 303: null },
  },
  {
    method: 'post',
    path: '/links',
    tag: IN,
    summary: 'Ask for a new link by mail',
    description: 'Always the same answer, whether anybody is known or not.',
    open: true,
    body: { schema: AskNewLink, form: true },
    answers: { 202: NewLinkAsked },
  },
  {
    method: 'get',
    path: '/statement',
    tag: PAY,
    summary: 'Everything that is open',
    answers: { 200: Statement },
  },
  {
    method: 'get',
    path: '/settlement',
    tag: PAY,
    summary: 'What an amount would settle',
    query: z.object({
      amount: z.string().regex(/^\d{1,13}$/),
      invoices: z.array(z.string().min(1).max(60)).max(500).optional(),
    }),
    answers: { 200: Settlement },
  },
  {
    method: 'post',
    path: '/payments',
    tag: PAY,
    summary: 'Begin a payment, or go on with an unfinished one',
    body: { schema: StartPayment, form: true },
    answers: { 201: PaymentStarted, 303: null },
  },
  {
    method: 'post',
    path: '/proofs',
    tag: PAY,
    summary: 'Hand in a file as proof',
    body: { schema: FILES_OF_FORM, files: true, instead: SentUploads },
    answers: { 201: Proofs },
  },
  uploadsRoute(PAY),
  {
    method: 'get',
    path: '/receipt/:file',
    tag: PAY,
    summary: 'The proof of a payment',
    answers: { 200: { types: ['application/pdf'] }, 303: null },
  },
  {
    method: 'post',
    path: '/result',
    tag: PAY,
    summary: 'How a payment ended',
    open: true,
    body: { schema: AskResult },
    answers: { 200: Result },
  },
  {
    method: 'get',
    path: '/brand',
    tag: PAY,
    summary: 'Whose pages these are',
    open: true,
    answers: { 200: Brand, 204: null },
  },
  {
    method: 'get',
    path: '/brand.css',
    tag: PAY,
    summary: 'The colour of the creditor',
    open: true,
    answers: { 200: { types: ['text/css'] } },
  },
  {
    method: 'get',
    path: '/logo/:administration/:sha256',
    tag: PAY,
    summary: 'The logo of a creditor; another picture has another address',
    open: true,
    answers: { 200: { types: ['image/png', 'image/jpeg'] } },
  },
];
