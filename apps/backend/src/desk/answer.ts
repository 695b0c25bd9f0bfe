import type { Context } from 'hono';
import type { Result } from './desk-ports.ts';
import { refuse } from './refuse.ts';

/** A result as JSON, or its refusal as a problem. */
export const answer = <Value>(c: Context, result: Result<Value>, status = 200): Response =>
  result.ok ? Response.json(result.value, { status }) : refuse(c, result.refusal);

/** A result without content: 204, or its refusal as a problem. */
export const done = (c: Context, result: Result<void>): Response =>
  result.ok ? new Response(null, { status: 204 }) : refuse(c, result.refusal);
