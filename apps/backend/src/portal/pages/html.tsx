import type { Context } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import type { VNode } from 'preact';

/** A page as an answer; what renders it is loaded with the first one, for most answers are JSON. */
export const html = async (c: Context, page: VNode, status: number = 200): Promise<Response> => {
  const { renderToString } = await import('preact-render-to-string');
  c.status(status as StatusCode);
  return c.html(`<!doctype html>${renderToString(page)}`);
};
