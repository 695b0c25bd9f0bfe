import * as z from 'zod';
import { DayValue } from '../http/values.ts';
import { ClaimCosts } from './claim.ts';

/** What a notice said that may be asked when its last day passes. Nothing of it is asked yet. */
export const Announced = z.object({
  invoices: z.array(z.string()),
  lastDay: DayValue,
  /** `rate`: percent a year with two places, as it is today. */
  interest: z.object({ kind: z.enum(['commercial', 'agreed']), from: DayValue, rate: z.string() }).nullable(),
  costs: ClaimCosts.nullable(),
});
export type Announced = z.infer<typeof Announced>;
