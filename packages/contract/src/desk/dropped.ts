import * as z from 'zod';

/** Why a message or letter that was due did not go out. */
export const Dropped = z.enum([
  'paid',
  'held',
  'no-address',
  'overtaken',
  'withdrawn',
  'outside-window',
  'registration-missing',
]);
export type Dropped = z.output<typeof Dropped>;
