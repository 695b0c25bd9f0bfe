import type * as z from 'zod';
import type { DeskContext } from './desk-env.ts';
import { refuse } from './refuse.ts';

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly response: Response };

const parsed = <Schema extends z.ZodType>(
  c: DeskContext,
  schema: Schema,
  input: unknown,
): Read<z.output<Schema>> => {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const fields = result.error.issues.map((issue) => issue.path.join('.'));
  return { ok: false, response: refuse(c, { code: 'request-not-understood' }, [...new Set(fields)]) };
};

/** The JSON body of a request by its schema; otherwise the answer that names the wrong fields. */
export const readBody = async <Schema extends z.ZodType>(c: DeskContext, schema: Schema) =>
  parsed(c, schema, await c.req.json().catch(() => null));

/** The query of a request by its schema. */
export const readQuery = <Schema extends z.ZodType>(c: DeskContext, schema: Schema) =>
  parsed(c, schema, c.req.query());
