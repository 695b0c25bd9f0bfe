import { createHash } from 'node:crypto';
import type { Chance } from '@voldaan/application/ports/clocks.ts';

/**
 * Values that are the same in every run with the same seed, and never twice within one.
 *
 * @example fixedChance('journey').id()
 */
export const fixedChance = (seed = ''): Chance => {
  let drawn = 0;
  const draw = (): Buffer => {
    drawn += 1;
    return createHash('sha256').update(`${seed}/${drawn}`).digest();
  };
  return { id: () => draw().toString('hex').slice(0, 32), secret: () => draw().toString('base64url') };
};
