import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { actKeys, contentOf } from '../http/act-keys.ts';
import { putFile } from '../http/put-file.ts';
import { fitsInRequest, formOf, type OnSending, sendFiles } from '../http/upload.ts';
import type { UploadLinks } from '../http/uploads.ts';
import type {
  GiveReason,
  MakePromise,
  OpenDispute,
  PromiseMade,
  ProposeContact,
  Received,
  ReportPayment,
  WriteMessage,
} from './answers.ts';
import type {
  AnswerCounter,
  ArrangementChoice,
  ArrangementOffer,
  ArrangementPreview,
  ArrangementProposed,
  ProposeArrangement,
} from './arrangement.ts';
import type { Brand } from './brand.ts';
import type { Correspondence } from './correspondence.ts';
import type { NewLinkAsked } from './new-link.ts';
import type { PaymentStarted, StartPayment } from './payment.ts';
import type { Proofs } from './proofs.ts';
import type { PortalProblem } from './refusal.ts';
import type { Result } from './result.ts';
import type { AnswerFactor, OfferedFactors } from './second-factor.ts';
import type { OpenByCode, SessionOpened } from './session.ts';
import type { Settlement } from './settlement.ts';
import type { Statement } from './statement.ts';

/** Why there is no problem in words to show: no connection, or an answer that is none of ours. */
export type Lost = 'offline' | 'ours';

/** The answer, a problem in words for a person, or nothing that can be read. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: PortalProblem }
  | { readonly ok: false; readonly lost: Lost };

/** What stands before us answers JSON of its own when it is us who fail. */
const isProblem = (body: unknown): body is PortalProblem =>
  typeof body === 'object' &&
  body !== null &&
  ['code', 'title', 'detail', 'next'].every((key) => key in body);

const keys = actKeys();

/**
 * The portal API as functions. Only types come from the schemas, so that no validation code reaches the browser.
 *
 * @param language - language of the problems that come back
 * @example const answer = await portalClient('nl').statement()
 */
export const portalClient = (language: Language, send: typeof fetch = (...call) => fetch(...call)) => {
  const call = async <Value>(method: string, path: string, body?: unknown): Promise<Answer<Value>> => {
    const act = `${method} ${path} ${contentOf(body)}`;
    const isForm = body instanceof FormData;
    const response = await send(`/api/${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': language,
        // A browser itself writes what divides the parts of a form.
        ...(!isForm && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': keys.of(act) }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    }).catch(() => undefined);
    if (!response) return { ok: false, lost: 'offline' };
    // An answer that is no failure of ours ends the act; done again after a lost one it keeps its key.
    if (response.status < 500) keys.answered(act);
    if (response.status === 204) return { ok: true, value: undefined as Value };
    const value = await response.json().catch(() => undefined);
    if (response.ok && value !== undefined) return { ok: true, value };
    return isProblem(value) ? { ok: false, problem: value } : { ok: false, lost: 'ours' };
  };
  const uploads = {
    askUploads: (sizes: readonly number[]) => call<UploadLinks>('POST', 'uploads', { sizes }),
    put: putFile(send),
    notArrived: () => ({ ok: false, lost: 'offline' }) as const,
  };
  return {
    openByLink: (secret: string) => call<SessionOpened>('POST', 'session', { secret }),
    openByCode: (typed: OpenByCode) => call<SessionOpened>('POST', 'session/code', typed),
    askNewLink: (secret: string) => call<NewLinkAsked>('POST', 'links', { secret }),
    offeredFactors: () => call<OfferedFactors>('GET', 'session/second-factor'),
    answerFactor: (answer: AnswerFactor) => call<SessionOpened>('POST', 'session/second-factor', answer),
    leave: () => call<void>('DELETE', 'session'),
    brand: () => call<Brand>('GET', 'brand'),
    statement: () => call<Statement>('GET', 'statement'),
    settlement: (amount: Cents, invoices: readonly string[]) =>
      call<Settlement>(
        'GET',
        `settlement?${new URLSearchParams([['amount', String(amount)], ...invoices.map((number) => ['invoices', number])])}`,
      ),
    startPayment: (payment: StartPayment) => call<PaymentStarted>('POST', 'payments', payment),
    giveReason: (reason: GiveReason) => call<void>('POST', 'reason', reason),
    openDispute: (dispute: OpenDispute) => call<Received>('POST', 'disputes', dispute),
    makePromise: (promise: MakePromise) => call<PromiseMade>('POST', 'promises', promise),
    reportPayment: (report: ReportPayment) => call<Received>('POST', 'payment-reports', report),
    writeMessage: (message: WriteMessage) => call<Received>('POST', 'messages', message),
    proposeContact: (contact: ProposeContact) => call<Received>('POST', 'contact', contact),
    /** Photographs and PDFs as proof; large ones go straight to the bucket. */
    storeProofs: async (files: readonly File[], onSending?: OnSending): Promise<Answer<Proofs>> => {
      if (fitsInRequest(files)) return call<Proofs>('POST', 'proofs', formOf(files));
      const sent = await sendFiles<Exclude<Answer<UploadLinks>, { ok: true }>>(uploads, files, onSending);
      return sent.ok ? call<Proofs>('POST', 'proofs', sent.value) : sent;
    },
    correspondence: (id: string) => call<Correspondence>('GET', `correspondence/${encodeURIComponent(id)}`),
    arrangementOffer: () => call<ArrangementOffer>('GET', 'arrangements/offer'),
    previewArrangement: (choice: ArrangementChoice) =>
      call<ArrangementPreview>('POST', 'arrangements/preview', choice),
    proposeArrangement: (proposal: ProposeArrangement) =>
      call<ArrangementProposed>('POST', 'arrangements', proposal),
    answerCounter: (answer: AnswerCounter) => call<void>('POST', 'arrangements/answer', answer),
    result: (token: string) => call<Result>('POST', 'result', { token }),
  };
};
