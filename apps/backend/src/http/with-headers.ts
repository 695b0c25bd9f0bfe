import { createMiddleware } from 'hono/factory';

/** Adds headers to whatever is answered, a refusal and a failure too; what an answer says itself stays. */
export const withHeaders = (headers: Readonly<Record<string, string>>) =>
  createMiddleware(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!c.res.headers.has(name)) c.header(name, value);
    }
  });
