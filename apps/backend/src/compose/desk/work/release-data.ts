import { CentsValue } from '@voldaan/contract/http/values.ts';
import * as z from 'zod';

/** What the list of first releases keeps of one account. */
export const ReleaseData = z.object({
  importId: z.string(),
  invoices: z.array(z.string()),
  amount: CentsValue,
});
export type ReleaseData = z.output<typeof ReleaseData>;
