import * as z from 'zod';

const typed = (most: number) => z.string().trim().max(most).default('');

/**
 * `POST /api/links`: asks for a new link to the mail address on file, with the secret of an old link, the
 * code of a mail or letter, or the postcode and the number of an invoice.
 */
export const AskNewLink = z
  .object({ secret: typed(200), code: typed(40), postcode: typed(20), invoice: typed(60) })
  .transform(({ secret, code, postcode, invoice }, context) => {
    if (secret !== '') return { by: 'secret', secret } as const;
    if (code !== '') return { by: 'code', code } as const;
    if (postcode !== '' && invoice !== '') return { by: 'invoice', postcode, invoice } as const;
    context.addIssue({ code: 'custom', message: 'A code, or a postcode and an invoice number.' });
    return z.NEVER;
  });
export type AskNewLink = z.infer<typeof AskNewLink>;

/** Always the same answer, whether anybody is known or not. */
export const NewLinkAsked = z.object({ asked: z.literal(true) });
export type NewLinkAsked = z.infer<typeof NewLinkAsked>;
