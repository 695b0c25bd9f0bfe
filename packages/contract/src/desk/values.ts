import * as z from 'zod';
import { CentsValue, DayValue, MomentValue } from '../http/values.ts';

/** The values of the wire under the short names that the desk's schemas read best with. */
export const Day = DayValue;
export const Moment = MomentValue;
export const Amount = CentsValue;

/** The name of a thing in an address or a body. */
export const Id = z.string().min(1).max(200);

/** Text that a person typed: trimmed, never empty. */
export const typed = (most: number) => z.string().trim().min(1).max(most);

/** Text that a person may leave out; an empty field counts as left out. */
export const maybeTyped = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => (text === '' ? null : text))
    .nullable();

/**
 * One case of a sentence: a code that each language has a text for, and the values that stand in it.
 *
 * @example coded('held', { reason: HoldReason, until: Day.nullable() })
 */
export const coded = <Code extends string, Data extends z.ZodRawShape>(code: Code, data: Data) =>
  z.object({ code: z.literal(code), data: z.object(data) });
