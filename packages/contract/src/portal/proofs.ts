import * as z from 'zod';

/** A file that a debtor handed in as proof, as it is kept. */
export const Proof = z.object({
  id: z.string(),
  /** The plain part of its name, with the ending of what it really is. */
  name: z.string(),
  type: z.enum(['image/jpeg', 'image/png', 'image/heic', 'application/pdf']),
});

/** Proofs in the order in which they were sent. */
export const Proofs = z.object({ proofs: z.array(Proof) });
export type Proofs = z.output<typeof Proofs>;
