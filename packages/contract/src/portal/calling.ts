import type { Language } from '@voldaan/domain/money/euro.ts';
import { actKeys, contentOf } from '../http/act-keys.ts';
import type { PortalProblem } from './refusal.ts';

/** Why there is no problem in words to show: no connection, or an answer that is none of ours. */
export type Lost = 'offline' | 'ours';

/** The answer, a problem in words for a person, or nothing that can be read. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: PortalProblem }
  | { readonly ok: false; readonly lost: Lost };

/** Asks the portal's API, by the path behind `/api/`. */
export type Call = <Value>(method: string, path: string, body?: unknown) => Promise<Answer<Value>>;

/** As `fetch`; what a browser has, or what a test hands in. */
export type Send = typeof fetch;

/** Looked up when it is called, as a page may be without a connection then and not before. */
export const browserFetch: Send = (...call) => fetch(...call);

/** What stands before us answers JSON of its own when it is us who fail. */
const isProblem = (body: unknown): body is PortalProblem =>
  typeof body === 'object' &&
  body !== null &&
  ['code', 'title', 'detail', 'next'].every((key) => key in body);

const keys = actKeys();

/**
 * How the pages of the portal ask its API.
 *
 * @param language - language of the problems that come back
 */
export const calling =
  (language: Language, send: Send = browserFetch): Call =>
  async <Value>(method: string, path: string, body?: unknown): Promise<Answer<Value>> => {
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
