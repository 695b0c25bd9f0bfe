import type * as z from 'zod';
import type { MachineContext } from './machine-env.ts';
import { refuse } from './refuse.ts';

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly response: Response };

/** Enough to find what is wrong, never a book of it. */
const MOST_FIELDS = 50;

const parsed = <Schema extends z.ZodType>(
  c: MachineContext,
  schema: Schema,
  input: unknown,
): Read<z.output<Schema>> => {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const fields = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key].join('.'))
      : [issue.path.join('.')],
  );
  const named = [...new Set(fields)].slice(0, MOST_FIELDS);
  return { ok: false, response: refuse(c, { code: 'request-not-understood' }, { fields: named }) };
};

/** The JSON body of a request by its schema; otherwise the answer that names the wrong fields. */
export const readBody = async <Schema extends z.ZodType>(
  c: MachineContext,
  schema: Schema,
): Promise<Read<z.output<Schema>>> => {
  if (!/^application\/json(?:\s*;|$)/i.test(c.req.header('content-type') ?? '')) {
    return { ok: false, response: refuse(c, { code: 'not-json' }) };
  }
  return parsed(c, schema, await c.req.json().catch(() => null));
};

/** The query of a request by its schema. */
export const readQuery = <Schema extends z.ZodType>(c: MachineContext, schema: Schema) =>
  parsed(c, schema, c.req.query());
