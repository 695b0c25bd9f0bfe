import * as z from 'zod';
import { Amount, Day, Id, Moment } from './values.ts';

/** What was agreed on the phone, and what became of it. Nobody is named when that text was erased. */
export const CardAgreement = z.object({
  id: Id,
  at: Moment,
  calledBy: z.enum(['us', 'debtor']),
  people: z.object({ caller: z.string(), name: z.string(), role: z.string().nullable() }).nullable(),
  /** `disputed`: what of it is not right, 0 when all of it is */
  claims: z.array(z.object({ invoice: z.string(), amount: Amount, disputed: Amount })),
  parts: z.array(z.object({ amount: Amount, on: Day, state: z.enum(['ahead', 'kept', 'broken']) })),
  everythingOn: Day.nullable(),
  /** what has no day */
  rest: Amount,
  ordersOnHold: z.boolean(),
  /** null: nobody has chosen yet whether to send the confirmation */
  mail: z.object({ sent: z.boolean(), on: Day }).nullable(),
  /** null after a mail: not contradicted, which acknowledges nothing */
  answer: z.object({ right: z.boolean(), on: Day, words: z.string().nullable() }).nullable(),
});
export type CardAgreement = z.output<typeof CardAgreement>;

/** Send the confirmation, or leave it out. */
export const ConfirmAgreement = z.object({ send: z.boolean() });
export type ConfirmAgreement = z.output<typeof ConfirmAgreement>;
