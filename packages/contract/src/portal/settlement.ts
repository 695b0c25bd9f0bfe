import * as z from 'zod';
import { CentsValue } from '../http/values.ts';

/** `GET /api/settlement?amount=60000&invoices=2026-1187&invoices=2026-1203` */
export const SettlementQuery = z.object({
  amount: z
    .string()
    .regex(/^\d{1,13}$/)
    .transform(Number)
    .pipe(CentsValue),
  invoices: z.array(z.string().min(1).max(60)).max(500),
});
export type SettlementQuery = z.infer<typeof SettlementQuery>;

/** What an amount pays of one invoice, and what is left of it afterwards. */
export const SettledLine = z.object({ number: z.string(), pays: CentsValue, leaves: CentsValue });
export type SettledLine = z.infer<typeof SettledLine>;

/** What an amount settles, line by line, and what stays open in all. */
export const Settlement = z.object({
  amount: CentsValue,
  lines: z.array(SettledLine),
  rest: CentsValue,
});
export type Settlement = z.infer<typeof Settlement>;
