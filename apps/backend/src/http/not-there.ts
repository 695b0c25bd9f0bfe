import type { Context, Hono } from 'hono';
import type { Refuse } from './refuse.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What a path may be asked with; middleware answers to every method, a route to its own. */
const methodsOf = <E extends object>(app: Hono<E>, path: string): readonly string[] =>
  METHODS.filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );

/**
 * The answer for what is not there: a path that exists for other methods is 405 and names them, the rest 404.
 *
 * @example app.notFound((c) => notThere(app, c, refuse))
 */
export const notThere = async <E extends object, Missing extends string>(
  app: Hono<E>,
  c: Context,
  refuse: Refuse<'method-not-allowed' | Missing>,
  missing: Missing,
): Promise<Response> => {
  const allowed = methodsOf(app, c.req.path);
  if (allowed.length === 0) return refuse(c, missing);
  const answer = await refuse(c, 'method-not-allowed');
  answer.headers.set('allow', [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : [])].join(', '));
  return answer;
};
