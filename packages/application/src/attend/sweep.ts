import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';

const PENDING_SECONDS = 120;
const PAGE = 200;

/**
 * Finds what was lost: accounts whose effects wait for more than two minutes, and accounts whose moment has
 * passed without a wake-up. Each is kicked, never attended here.
 *
 * @returns how many accounts were kicked
 */
export const sweep = async (services: Services): Promise<number> => {
  const now = services.clock.now();
  const [pending, due] = await Promise.all([
    services.accounts.pending(addSeconds(now, -PENDING_SECONDS), PAGE),
    services.accounts.due(now, PAGE),
  ]);
  const found = new Map<string, StreamKey>();
  for (const key of [...pending, ...due]) {
    if (key.kind === 'ACCOUNT') found.set(`${key.administration}/${key.id}`, key);
  }
  await Promise.all([...found.values()].map((key) => services.kick.kick(key)));
  return found.size;
};
