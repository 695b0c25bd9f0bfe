import { runImport } from '../intake/run-import.ts';
import { carryOut } from '../job/carry-out.ts';
import { jobStartedAs } from '../job/job.ts';
import type { Services } from '../services.ts';
import { deliverDue } from '../webhook/deliver.ts';
import { endpointOfJob } from '../webhook/webhook-job.ts';

/** Carries out a job from where it stopped: what waits for an address of the creditor, long work, or an import. */
export const runJob = (services: Services, administration: string, jobId: string): Promise<void> => {
  const endpoint = endpointOfJob(jobId);
  if (endpoint !== undefined) return deliverDue(services, { administration, endpoint });
  const id = jobStartedAs(jobId);
  return id === undefined
    ? runImport(services, administration, jobId)
    : carryOut(services, administration, id);
};
