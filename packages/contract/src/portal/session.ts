import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';

/** `POST /api/session`: the secret of a personal link. */
export const OpenByLink = z.object({ secret: z.string().trim().min(8).max(200) });
export type OpenByLink = z.infer<typeof OpenByLink>;

/** `POST /api/session/code`: the typed code and something that is not in the same message. */
export const OpenByCode = z.object({
  code: z.string().trim().min(1).max(40),
  second: z.string().trim().min(1).max(60),
});
export type OpenByCode = z.infer<typeof OpenByCode>;

/** Who is let in: only the language of the pages that follow. */
export const SessionOpened = z.object({ language: LanguageValue });
export type SessionOpened = z.infer<typeof SessionOpened>;
