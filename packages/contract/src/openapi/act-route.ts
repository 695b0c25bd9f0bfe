import type * as z from 'zod';
import type { Route } from './route.ts';

/**
 * Acts of one kind on the things of an address, as routes: each is posted and answers nothing.
 *
 * @example const act = actsOn('/debtors/:id', 'Acts on a debtor'); act('/visits', 'Note a visit', NoteVisit)
 */
export const actsOn =
  (of: string, tag: string) =>
  (path: string, summary: string, schema?: z.ZodType): Route => ({
    method: 'post',
    path: `${of}${path}`,
    tag,
    summary,
    ...(schema && { body: { schema } }),
    answers: { 204: null },
  });
