import type { JobKick } from '@voldaan/application/ports/job-kick.ts';

export type StartedJob = { readonly administration: string; readonly jobId: string };

/** A kick that notes which jobs to carry out. */
export type MemoryJobKick = JobKick & {
  /** Hands back what was started since the last time, and forgets it. */
  readonly take: () => readonly StartedJob[];
};

export const memoryJobKick = (): MemoryJobKick => {
  const started: StartedJob[] = [];
  return {
    take: () => started.splice(0),
    start: async (administration, jobId) => {
      started.push({ administration, jobId });
    },
  };
};
