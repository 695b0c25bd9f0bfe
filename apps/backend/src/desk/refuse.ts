import { type DeskProblem, deskProblem } from '@voldaan/contract/desk/problem.ts';
import type { DeskRefusal } from '@voldaan/contract/desk/refusal.ts';
import { PROBLEM_JSON } from '@voldaan/contract/http/problem.ts';
import type { Context } from 'hono';
import { languageOf } from './language-of.ts';

/**
 * A refusal as problem details, worded in the reader's language.
 *
 * @param fields - the names of the fields that are wrong, with `request-not-understood`
 * @see RFC 9457
 * @example refuse(c, { code: 'not-found' }) // 404 application/problem+json
 */
export const refuse = (c: Context, refusal: DeskRefusal, fields?: readonly string[]): Response => {
  const problem: DeskProblem = {
    ...deskProblem(refusal.code, languageOf(c.req.header('accept-language'))),
    ...(refusal.code === 'import-problems' && { problems: refusal.problems }),
    ...('earlier' in refusal && refusal.earlier && { earlier: refusal.earlier }),
    ...(fields && { fields }),
  };
  return Response.json(problem, { status: problem.status, headers: { 'content-type': PROBLEM_JSON } });
};
