import * as z from 'zod';

/**
 * How a site is: `GET /api/health`, 200 when all is well and 503 when not. It says nothing that a stranger may
 * not know.
 */
export const Health = z.object({
  ok: z.boolean(),
  /** Of the code that answers. */
  version: z.string(),
  table: z.enum(['reachable', 'unreachable']),
  sweep: z.object({
    /** Since the sweep last came to its end; null when it never did, or nobody can tell. */
    ageSeconds: z.int().nonnegative().nullable(),
    /** It comes every five minutes; after fifteen somebody should look. */
    late: z.boolean(),
  }),
});
export type Health = z.infer<typeof Health>;
