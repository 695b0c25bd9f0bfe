import * as z from 'zod';

/** `POST /api/maintenance/rows`: put the lists of this administration right, some accounts at a time. */
export const RefreshRows = z.object({
  /** `next` of the answer before. */
  after: z.string().max(100).optional(),
  /** Also looks anew at what each account does next, after an upgrade. */
  attend: z.boolean().optional(),
});
export type RefreshRows = z.infer<typeof RefreshRows>;

export const RowsRefreshed = z.object({
  looked: z.int().nonnegative(),
  /** Debtors whose lines were not as their file says; they are now. */
  differed: z.array(z.string()),
  /** Where to go on; null when all were looked at. */
  next: z.string().nullable(),
});
export type RowsRefreshed = z.infer<typeof RowsRefreshed>;
