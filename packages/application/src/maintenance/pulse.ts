import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { REGISTER } from '../account/administrations.ts';
import type { Services } from '../services.ts';

const KIND = 'PULSE';
const SWEEP = 'sweep';

/** When the sweep last came to its end, on the wall clock. */
export type Pulse = { readonly at: Instant };

/** Notes that the sweep came to its end. Two sweeps at the same moment: either may have the word. */
export const notePulse = async ({ items, wall }: Pick<Services, 'items' | 'wall'>): Promise<void> => {
  const known = await items.get<Pulse>(REGISTER, KIND, SWEEP);
  await items.put<Pulse>(REGISTER, KIND, SWEEP, { at: wall.now() }, known?.version ?? 0);
};

/** When the sweep last came to its end; undefined before its first. */
export const lastPulse = async ({ items }: Pick<Services, 'items'>): Promise<Instant | undefined> =>
  (await items.get<Pulse>(REGISTER, KIND, SWEEP))?.value.at;
