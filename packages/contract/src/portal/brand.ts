import * as z from 'zod';

/** `GET /api/brand`: who stands behind this host, before anybody is let in. */
export const Brand = z.object({
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  logoUrl: z.string().exactOptional(),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .exactOptional(),
});
export type Brand = z.infer<typeof Brand>;
