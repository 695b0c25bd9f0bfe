import type { Context } from 'hono';

/** How an API words a refusal: as problem details, or as a page for who wants one. */
export type Refuse<Code extends string> = (c: Context, code: Code) => Response | Promise<Response>;
