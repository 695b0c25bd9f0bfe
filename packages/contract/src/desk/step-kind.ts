import * as z from 'zod';

/** What the plan does or did on a day. */
export const StepKind = z.enum([
  'courtesy',
  'did-it-arrive',
  'overdue',
  'reminder',
  'call',
  'notice',
  'fourteen-day-notice',
  'notice-of-default',
  'decision',
]);
export type StepKind = z.output<typeof StepKind>;
