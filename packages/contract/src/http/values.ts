import { instant } from '@voldaan/domain/calendar/instant.ts';
import { isPlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import * as z from 'zod';

/** Whole cents on the wire: an integer, never a decimal. */
export const CentsValue = z
  .int()
  .transform((value) => cents(value))
  .meta({ override: { type: 'integer', description: 'Whole cents.' } });

/** An existing calendar day, `YYYY-MM-DD`. */
export const DayValue = z
  .string()
  .refine(isPlainDate)
  .transform((value) => plainDate(value))
  .meta({ override: { type: 'string', format: 'date' } });

/** A moment in UTC, to the second. */
export const MomentValue = z.iso
  .datetime()
  .transform((value) => instant(value))
  .meta({ override: { type: 'string', format: 'date-time' } });

export const LanguageValue = z.enum(['nl', 'en']);
