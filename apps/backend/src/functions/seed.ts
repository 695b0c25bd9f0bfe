import { world } from '#compose';
import { seedAdministrations } from '../demo/administrations.ts';

/** Puts the administrations and users of a laptop in place, and the demo's debtors. Only built for a laptop. */
export const handler = async (): Promise<{ seeded: boolean }> => {
  const seeded = await seedAdministrations(world.services);
  return { seeded };
};
