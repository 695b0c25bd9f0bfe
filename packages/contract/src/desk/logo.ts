import * as z from 'zod';

/** The logo of the administration; without one its name stands in type. */
export const DeskLogo = z.object({
  /** as its file was called */
  name: z.string(),
  /** in pixels */
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  /** where it can be seen, on this site */
  url: z.string(),
});
export type DeskLogo = z.output<typeof DeskLogo>;

/** The version of the administration that was seen when the logo was put there or taken away. */
export const LogoSeen = z.object({ version: z.coerce.number().int().min(0) });
export type LogoSeen = z.output<typeof LogoSeen>;

/** Why a file is not taken as a logo. */
export const LOGO_REFUSALS = [
  'logo-too-large',
  'logo-too-many-pixels',
  'logo-svg',
  'logo-wrong-type',
  'logo-broken',
] as const;
export type LogoRefusalCode = (typeof LOGO_REFUSALS)[number];
