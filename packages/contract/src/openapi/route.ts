import type * as z from 'zod';

/** What is answered that is not JSON. */
export type FileAnswer = { readonly types: readonly string[] };

/** One answer: a schema of JSON, a file, several kinds of one of them, or nothing. */
export type RouteAnswer = z.ZodType | FileAnswer | null;

/** A body that is asked for: JSON, a form of a browser without JavaScript too, or files. */
export type RouteBody = {
  readonly schema: z.ZodType;
  readonly form?: true;
  readonly files?: true;
  /** What may be told in the place of files: where they lie. */
  readonly instead?: z.ZodType;
  /** A request without a body is understood too. */
  readonly optional?: true;
};

/** One address of an API with one method, as the document tells it. Paths are written as in Hono: `/debtors/:id`. */
export type Route = {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** For machines: what the key must allow. */
  readonly scope?: string;
  /** Open to whoever has no session or key. */
  readonly open?: true;
  readonly query?: z.ZodType<unknown, Record<string, unknown>>;
  readonly body?: RouteBody;
  readonly answers: Readonly<Record<number, RouteAnswer>>;
};

const isFile = (answer: RouteAnswer): answer is FileAnswer => answer !== null && 'types' in answer;

export const contentOf = (answer: RouteAnswer) => {
  if (answer === null) return undefined;
  if (!isFile(answer)) return { 'application/json': { schema: answer } };
  const schema = { type: 'string' as const, format: 'binary' };
  return Object.fromEntries(answer.types.map((type) => [type, { schema }]));
};
