import type { AttendKick } from '@voldaan/application/ports/wake-ups.ts';
import { markOf } from './observed-stream.ts';
import { note } from './recorder.ts';

/** A kick that tells when it was lost; the sweep attends the account then. */
export const observedKick = (kick: AttendKick): AttendKick => ({
  kick: async (key) => {
    try {
      await kick.kick(key);
    } catch (error) {
      note('warn', 'kick lost', {
        account: markOf(key),
        why: error instanceof Error ? error.name : 'unknown',
      });
      throw error;
    }
  },
});
