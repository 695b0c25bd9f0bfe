import * as z from 'zod';
import { Dropped } from './dropped.ts';
import { StepKind } from './step-kind.ts';
import { Amount, Day, Id, maybeTyped } from './values.ts';

/** A letter in the print queue. A printed letter counts only from the day that a person confirms that it is posted. */
export const Letter = z.object({
  id: Id,
  accountId: Id,
  debtor: z.object({ id: Id, name: z.string(), city: z.string().nullable() }),
  step: StepKind,
  registered: z.boolean(),
  since: Day,
  printed: Day.nullable(),
  /** printed two working days ago or more, and not posted */
  late: z.boolean(),
  amount: Amount,
  invoices: z.array(z.string()),
});
export type Letter = z.output<typeof Letter>;

export const LetterQueue = z.object({
  today: Day,
  letters: z.array(Letter),
  /** more waits than was looked through: `MOST_WAITING` */
  more: z.boolean().default(false),
});
export type LetterQueue = z.output<typeof LetterQueue>;

export const PrintLetters = z.object({
  letters: z
    .array(z.object({ accountId: Id, letterId: Id }))
    .min(1)
    .max(200),
});
export type PrintLetters = z.output<typeof PrintLetters>;

/**
 * Every account was read again: what may be printed, and what was taken off the list and why. `url` opens all
 * letters of the run as one document; null when none was left.
 */
export const PrintedLetters = z.object({
  url: z.string().nullable(),
  documents: z.array(z.object({ letterId: Id, url: z.string() })),
  withdrawn: z.array(z.object({ letterId: Id, reason: Dropped })),
});
export type PrintedLetters = z.output<typeof PrintedLetters>;

/** The day that the letters went into the post; a registered letter needs its number (`tracking-needed`). */
export const LetterPosted = z.object({ on: Day, tracking: maybeTyped(40) });
export type LetterPosted = z.output<typeof LetterPosted>;
