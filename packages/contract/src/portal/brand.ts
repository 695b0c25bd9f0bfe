import * as z from 'zod';

/** A picture by which people know the creditor, in the size in which it stands. */
export const ShownLogo = z.object({ url: z.string(), width: z.int(), height: z.int() });
export type ShownLogo = z.infer<typeof ShownLogo>;

/** `GET /api/brand`: who stands behind this host, before anybody is let in. */
export const Brand = z.object({
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  logo: ShownLogo.exactOptional(),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .exactOptional(),
});
export type Brand = z.infer<typeof Brand>;
