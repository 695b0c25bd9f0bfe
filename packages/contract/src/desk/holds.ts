import * as z from 'zod';
import { HoldReason } from './hold-reason.ts';
import { Day, Id, typed } from './values.ts';

/** A pause as the desk shows it. `invoices` names them; null: the whole account. `until` null: until a person decides. */
export const Hold = z.object({
  id: Id,
  reason: HoldReason,
  /** what the person wrote, only with a pause by hand */
  text: z.string().nullable(),
  from: Day,
  until: Day.nullable(),
  invoices: z.array(z.string()).nullable(),
  /** whether a person may end it from the card */
  mayEnd: z.boolean(),
});
export type Hold = z.output<typeof Hold>;

/** A pause by hand. Reason and last day are obligatory; the last day lies at most 30 days ahead (`hold-too-long`). */
export const PlaceHold = z.object({
  reason: typed(200),
  invoices: z.union([z.literal('all'), z.array(Id).min(1).max(2_000)]),
  until: Day,
});
export type PlaceHold = z.output<typeof PlaceHold>;
