import type { Context } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A page as an answer. */
export const html = (c: Context, page: VNode, status: number = 200): Response => {
  c.status(status as StatusCode);
  return c.html(`<!doctype html>${renderToString(page)}`);
};
