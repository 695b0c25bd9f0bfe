import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized Request',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const;

export type ProblemStatus = keyof typeof TITLES;

export type Problem = { readonly status: ProblemStatus; readonly detail: string; readonly field?: string };

/** An answer of Mollie; without this content type its client takes nothing for an answer. */
export const halAnswer = (c: Context, status: ContentfulStatusCode, body: unknown): Response =>
  c.body(JSON.stringify(body), status, { 'content-type': 'application/hal+json' });

/** An error of Mollie as a HAL problem. */
export const problem = (c: Context, { status, detail, field }: Problem): Response =>
  halAnswer(c, status, {
    status,
    title: TITLES[status],
    detail,
    ...(field ? { field } : {}),
    _links: {
      documentation: { href: 'https://docs.mollie.com/overview/handling-errors', type: 'text/html' },
    },
  });
