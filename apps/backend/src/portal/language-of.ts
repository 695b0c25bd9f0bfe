import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Context } from 'hono';

const isLanguage = (text: string | undefined): text is Language => text === 'nl' || text === 'en';

/** The language that was asked for in the address. */
export const askedLanguage = (c: Context): Language | undefined => {
  const asked = c.req.query('lang');
  return isLanguage(asked) ? asked : undefined;
};

/** The language of an answer: as asked, else as the browser prefers, else Dutch. */
export const languageOf = (c: Context): Language => {
  const preferred = c.req.header('accept-language')?.slice(0, 2).toLowerCase();
  return askedLanguage(c) ?? (isLanguage(preferred) ? preferred : 'nl');
};
