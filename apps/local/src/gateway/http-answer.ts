import * as z from 'zod';
import type { Outcome } from '../lambda/local-function.ts';

const Structured = z.object({
  statusCode: z.int().min(100).max(599).default(200),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

const EMPTY = new Set([101, 204, 205, 304]);

const failure = (): Response => Response.json({ message: 'Internal Server Error' }, { status: 502 });

/** The answer of a function (payload format 2.0) as a response; one that is no answer is a bad gateway. */
export const httpAnswer = (outcome: Outcome): Response => {
  if (!outcome.ok) return failure();
  const { payload } = outcome;
  const structured = typeof payload === 'object' && payload !== null && 'statusCode' in payload;
  if (!structured) return Response.json(payload);
  const parsed = Structured.safeParse(payload);
  if (!parsed.success) return failure();
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, String(value));
  for (const cookie of cookies ?? []) sent.append('set-cookie', cookie);
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  return new Response(EMPTY.has(statusCode) ? null : bytes, { status: statusCode, headers: sent });
};
