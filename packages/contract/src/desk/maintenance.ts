import * as z from 'zod';
import { Day } from './values.ts';

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

/** `POST /api/maintenance/reports`: count the days of the reports anew, some accounts at a time. */
export const CheckReports = z.object({
  /** `next` of the answer before. */
  run: z.string().min(1).max(100).optional(),
});
export type CheckReports = z.infer<typeof CheckReports>;

export const ReportsChecked = z.object({
  looked: z.int().nonnegative(),
  /** Days that did not say what the logs say; they do now. Known with the last accounts. */
  mended: z.array(Day),
  /** What to go on with; null when all were looked at. */
  next: z.string().nullable(),
});
export type ReportsChecked = z.infer<typeof ReportsChecked>;
