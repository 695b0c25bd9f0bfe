import { world } from '#compose';
import { DEMO, OWN, seedAdministrations } from '../demo/administrations.ts';
import { seedDemo } from '../demo/seed-demo.ts';

/**
 * Puts the administrations of a laptop in place, and the past of the demo unless both shall be empty. Only
 * built for a laptop.
 */
export const handler = async (event?: { readonly empty?: boolean }): Promise<{ seeded: boolean }> => {
  const { services } = world;
  const empty = event?.empty === true;
  const fresh = await seedAdministrations(services, empty ? [DEMO, OWN] : [OWN]);
  return { seeded: empty ? fresh : await seedDemo(services, services.clock.now()) };
};
