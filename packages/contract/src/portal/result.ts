import * as z from 'zod';
import { CentsValue, DayValue, LanguageValue } from '../http/values.ts';
import { SettledLine } from './settlement.ts';
import { CreditorContact, Transfer } from './statement.ts';

/** `POST /api/result`: the return token from the fragment of the address. */
export const AskResult = z.object({ token: z.string().trim().min(8).max(200) });
export type AskResult = z.infer<typeof AskResult>;

/** How a payment ended; `open` was never finished, `busy` is with the bank. */
export const Outcome = z.enum(['paid', 'busy', 'failed', 'cancelled', 'expired', 'open']);
export type Outcome = z.infer<typeof Outcome>;

/** All that a browser may see that comes back from the bank, which need not be the one that left. */
export const Result = z.object({
  outcome: Outcome,
  language: LanguageValue,
  amount: CentsValue,
  on: DayValue.exactOptional(),
  method: z.string().exactOptional(),
  settled: z.array(SettledLine),
  leftOpen: CentsValue,
  closedAll: z.boolean(),
  reference: z.string(),
  creditor: CreditorContact,
  transfer: Transfer,
  /** Where an unfinished payment goes on. */
  checkoutUrl: z.string().exactOptional(),
  receiptUrl: z.string().exactOptional(),
  /** The way back in: the statement, or the page where a code is typed. */
  back: z.string(),
});
export type Result = z.infer<typeof Result>;
