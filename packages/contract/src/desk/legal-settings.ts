import * as z from 'zod';
import { Day } from './values.ts';

/** A dated table of law that somebody has to look after. */
export const StaleTable = z.object({ name: z.string(), knownUntil: Day, ended: z.boolean() });
export type StaleTable = z.output<typeof StaleTable>;

/** What an administration chooses within the law; everything else is fixed. */
export const LegalChoices = z.object({
  /** VAT comes on top of costs only when all three are answered with yes */
  vatOnCosts: z.object({
    collectedByServiceWithVat: z.boolean(),
    vatCannotBeDeducted: z.boolean(),
    declaredExpressly: z.boolean(),
  }),
  /** EUR 40 towards a business once per notice, or for every late invoice */
  businessMinimum: z.enum(['once', 'per-invoice']),
  /** a fourteen-day notice may go by e-mail alone to a consumer without a postal address */
  noticeByMail: z.boolean(),
});
export type LegalChoices = z.output<typeof LegalChoices>;

/** The choices, and the tables that end within 60 days. */
export const LegalSettings = z.object({ choices: LegalChoices, stale: z.array(StaleTable) });
export type LegalSettings = z.output<typeof LegalSettings>;
