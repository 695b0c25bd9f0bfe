import * as z from 'zod';

/** A page of a list: how many, and where the last one ended. A cursor is opaque: it is only handed back. */
export const PageQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|100)$/)
    .default('25')
    .transform(Number)
    .meta({ description: '1 to 100, 25 unless told.', example: '25' }),
  cursor: z
    .string()
    .max(1_000)
    .optional()
    .meta({ description: 'The `cursor` of the page before; leave it out for the first page.' }),
});
export type PageQuery = z.output<typeof PageQuery>;

/** Null on the last page. */
export const Cursor = z.string().nullable();
