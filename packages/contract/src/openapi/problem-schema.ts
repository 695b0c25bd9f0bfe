import * as z from 'zod';

/**
 * The one shape of everything that goes wrong (RFC 9457).
 *
 * @param codes - what can go wrong in this API
 * @param more - what the problems of this API say besides
 */
export const problemSchema = (codes: readonly string[], more: z.ZodRawShape = {}) =>
  z
    .object({
      type: z.string().meta({ example: `urn:voldaan:problem:${codes[0]}` }),
      title: z.string().meta({ description: 'What happened, for a person.' }),
      status: z.int().min(400).max(599),
      code: z.enum(codes).meta({ description: 'What happened, for a program.' }),
      detail: z.string().meta({ description: 'Whether anything changed.' }),
      moneyMoved: z.union([z.boolean(), z.literal('unknown')]),
      next: z.string().meta({ description: 'What to do now.' }),
      ...more,
    })
    .meta({ id: 'Problem' });
