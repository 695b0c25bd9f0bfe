import { PROBLEM_JSON } from '@voldaan/contract/http/problem.ts';
import { type MachineProblem, machineProblem } from '@voldaan/contract/machine/problem.ts';
import type { Context } from 'hono';
import { languageOf } from './language-of.ts';
import type { MachineRefusal, Result } from './machine-ports.ts';

type More = { readonly fields?: readonly string[]; readonly headers?: Readonly<Record<string, string>> };

/** A refusal as problem details (RFC 9457). */
export const refuse = (c: Context, refusal: MachineRefusal, { fields, headers }: More = {}): Response => {
  const problem: MachineProblem = {
    ...machineProblem(refusal.code, languageOf(c)),
    ...(refusal.code === 'invoices-refused' && { problems: refusal.problems }),
    ...(fields && { fields }),
  };
  return Response.json(problem, {
    status: problem.status,
    headers: { ...headers, 'content-type': PROBLEM_JSON },
  });
};

/** A result as JSON, or its refusal as a problem. */
export const answer = <Value>(c: Context, result: Result<Value>, status = 200): Response =>
  result.ok ? Response.json(result.value, { status }) : refuse(c, result.refusal);

/** A result without content: 204, or its refusal as a problem. */
export const done = (c: Context, result: Result<void>): Response =>
  result.ok ? new Response(null, { status: 204 }) : refuse(c, result.refusal);
