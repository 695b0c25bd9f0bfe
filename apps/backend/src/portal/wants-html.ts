import type { Context } from 'hono';

/** A browser that navigates or posts a form, as opposed to our script. */
export const wantsHtml = (c: Context): boolean => c.req.header('accept')?.includes('text/html') ?? false;

/** Whether the body is a form rather than JSON. */
export const isForm = (c: Context): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(c.req.header('content-type') ?? '');
