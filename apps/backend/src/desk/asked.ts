import type * as z from 'zod';
import type { DeskContext } from './desk-env.ts';
import { readQuery } from './read-body.ts';

/** Asks with the query that an address carries. */
export const asked =
  <Schema extends z.ZodType>(
    schema: Schema,
    ask: (c: DeskContext, query: z.output<Schema>) => Promise<Response>,
  ) =>
  async (c: DeskContext): Promise<Response> => {
    const query = readQuery(c, schema);
    return query.ok ? ask(c, query.value) : query.response;
  };
