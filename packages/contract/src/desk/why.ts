import {
  ACCEPTED_WHY,
  COUNTERED_WHY,
  REFUSED_WHY,
  REJECTED_WHY,
  UPHELD_WHY,
} from '@voldaan/domain/inbox/why.ts';
import * as z from 'zod';

/** Why somebody decided so, for our own books. */
export const Why = z.enum([
  ...ACCEPTED_WHY,
  ...COUNTERED_WHY,
  ...REFUSED_WHY,
  ...UPHELD_WHY,
  ...REJECTED_WHY,
]);
export type Why = z.output<typeof Why>;
