import type { Language } from '@voldaan/domain/money/euro.ts';
import { actKeys, contentOf } from '../http/act-keys.ts';
import type { ProblemText } from '../http/problem.ts';
import type { DeskProblem } from './problem.ts';

/** Why an answer is no answer: a problem as the server worded it, or no connection at all. */
export type Trouble = Omit<DeskProblem, 'code'> & { readonly code: DeskProblem['code'] | 'offline' };

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble };

export type Failure = Exclude<Answer<never>, { readonly ok: true }>;

export type Fetch = typeof globalThis.fetch;

/** What the server cannot word because it was not reached, or because something before it answered. */
export type UnansweredTexts = Readonly<
  Record<Language, { offline: ProblemText; failed: ProblemText; tooLarge: ProblemText }>
>;

const unanswered = (code: 'offline' | 'our-failure' | 'too-large', text: ProblemText): Trouble => ({
  type: `urn:voldaan:problem:${code}`,
  code,
  status: 0,
  moneyMoved: false,
  ...text,
});

const isProblem = (body: unknown): body is DeskProblem =>
  typeof body === 'object' &&
  body !== null &&
  ['code', 'title', 'detail', 'next'].every((key) => key in body);

const bodyOf = (body: unknown): Pick<RequestInit, 'body' | 'headers'> => {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
};

/** The two ways to ask the desk's API: read, with the version that is known already, and change. */
export const requester = (fetch: Fetch, language: () => Language, texts: UnansweredTexts) => {
  const offline = (): Failure => ({
    ok: false,
    trouble: unanswered('offline', texts[language()].offline),
  });
  const ask = async <Value>(path: string, init: RequestInit): Promise<Answer<Value>> => {
    const headers = { ...init.headers, accept: 'application/json', 'accept-language': language() };
    const response = await fetch(`/api${path}`, { ...init, headers, cache: 'no-store' }).catch(
      () => undefined,
    );
    if (!response) return offline();
    if (response.status === 304) return { ok: true, value: undefined as Value };
    if (response.status === 204) return { ok: true, value: null as Value };
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok && body !== undefined) return { ok: true, value: body as Value };
    if (isProblem(body)) return { ok: false, trouble: body };
    const { failed, tooLarge } = texts[language()];
    // What stands before the server takes a few megabytes at a time, and says so in a word of its own.
    const isTooLarge = response.status === 413;
    const trouble = isTooLarge ? unanswered('too-large', tooLarge) : unanswered('our-failure', failed);
    return { ok: false, trouble };
  };
  const keys = actKeys();
  /** A POST with its key; without an answer, or with one that is none of ours, the key stays with the act. */
  const post = async <Value>(path: string, body: unknown): Promise<Answer<Value>> => {
    const act = `${path} ${contentOf(body)}`;
    const init = bodyOf(body);
    const headers = { ...init.headers, 'idempotency-key': keys.of(act) };
    const answer = await ask<Value>(path, { method: 'POST', ...init, headers });
    if (answer.ok || (answer.trouble.status >= 400 && answer.trouble.status < 500)) keys.answered(act);
    return answer;
  };
  return {
    /** The failure for what was sent elsewhere and did not arrive. */
    offline,
    get: <Value>(path: string, version?: string) =>
      ask<Value>(path, version ? { headers: { 'if-none-match': `"${version}"` } } : {}),
    send: <Value>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) =>
      method === 'POST' ? post<Value>(path, body) : ask<Value>(path, { method, ...bodyOf(body) }),
  };
};
