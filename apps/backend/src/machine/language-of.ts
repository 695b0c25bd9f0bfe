import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Context } from 'hono';

/** Developers read English unless their program asks for Dutch. */
export const languageOf = (c: Context): Language =>
  /^nl\b/i.test(c.req.header('accept-language') ?? '') ? 'nl' : 'en';
