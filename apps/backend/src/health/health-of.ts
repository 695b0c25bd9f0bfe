import { lastPulse } from '@voldaan/application/maintenance/pulse.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Health } from '@voldaan/contract/http/health.ts';
import { toMs } from '@voldaan/domain/calendar/instant.ts';
import manifest from '../../package.json' with { type: 'json' };

/** The sweep comes every five minutes. */
const LATE_SECONDS = 15 * 60;

/** How this stage is, from one read of the table. Never throws: a table that does not answer is an answer. */
export const healthOf = async (services: Pick<Services, 'items' | 'wall'>): Promise<Health> => {
  const { version } = manifest;
  try {
    const at = await lastPulse(services);
    if (at === undefined) {
      return { ok: true, version, table: 'reachable', sweep: { ageSeconds: null, late: false } };
    }
    const ageSeconds = Math.max(0, Math.floor((toMs(services.wall.now()) - toMs(at)) / 1000));
    const late = ageSeconds > LATE_SECONDS;
    return { ok: !late, version, table: 'reachable', sweep: { ageSeconds, late } };
  } catch {
    return { ok: false, version, table: 'unreachable', sweep: { ageSeconds: null, late: false } };
  }
};
