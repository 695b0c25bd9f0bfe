import { randomBytes } from 'node:crypto';
import type { Chance } from '@voldaan/application/ports/clocks.ts';

/** Unpredictable values from the operating system. */
export const randomChance = (): Chance => ({
  id: () => randomBytes(16).toString('hex'),
  secret: () => randomBytes(32).toString('base64url'),
});
