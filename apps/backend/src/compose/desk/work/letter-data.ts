import { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import { CentsValue, DayValue } from '@voldaan/contract/http/values.ts';
import * as z from 'zod';

/** What the print queue keeps of a letter. */
export const LetterData = z.object({
  letterId: z.string(),
  debtor: z.object({ name: z.string(), city: z.string().nullable() }),
  step: StepKind,
  registered: z.boolean(),
  since: DayValue,
  printed: DayValue.nullable(),
  late: z.boolean(),
  amount: CentsValue,
  invoices: z.array(z.string()),
});
