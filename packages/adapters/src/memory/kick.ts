import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import type { AttendKick } from '@voldaan/application/ports/wake-ups.ts';

/** A kick that notes whom to attend. */
export type MemoryKick = AttendKick & {
  /** Hands back who was kicked since the last time, and forgets them. */
  readonly take: () => readonly StreamKey[];
};

export const memoryKick = (): MemoryKick => {
  const kicked: StreamKey[] = [];
  return {
    take: () => kicked.splice(0),
    kick: async (key) => {
      kicked.push(key);
    },
  };
};
