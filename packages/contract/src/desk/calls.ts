import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { CallOutcomeKind } from './call-outcome.ts';
import { Amount, Day, Id, Moment } from './values.ts';

/** A call that the plan asks for. It stays open until the next written step leaves (`until`). */
export const CallTask = z.object({
  id: Id,
  debtor: z.object({ id: Id, name: z.string(), city: z.string().nullable(), contact: z.string().nullable() }),
  about: z.enum(['overdue', 'did-it-arrive']),
  phone: z.string().nullable(),
  language: LanguageValue,
  since: Day,
  until: Day.nullable(),
  callBackOn: Day.nullable(),
  open: Amount,
  overdue: Amount,
  invoices: z.array(z.object({ number: z.string(), dueDate: Day, open: Amount })),
  attempts: z.array(z.object({ at: Moment, outcome: CallOutcomeKind, by: z.string() })),
  lastContact: z.object({ on: Day, by: z.enum(['mail', 'letter', 'call', 'portal']) }).nullable(),
  promise: z.object({ amount: Amount.nullable(), on: Day }).nullable(),
  keyAccount: z.boolean(),
});
export type CallTask = z.output<typeof CallTask>;

/** The calls of today, the largest overdue amount first. */
export const CallList = z.object({ today: Day, calls: z.array(CallTask) });
export type CallList = z.output<typeof CallList>;
