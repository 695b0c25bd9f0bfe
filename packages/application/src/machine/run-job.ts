import { runImport } from '../intake/run-import.ts';
import type { Services } from '../services.ts';
import { deliverDue } from '../webhook/deliver.ts';
import { endpointOfJob } from '../webhook/webhook-job.ts';

/** Carries out a job from where it stopped: what waits for an address of the creditor, or an import. */
export const runJob = (services: Services, administration: string, jobId: string): Promise<void> => {
  const endpoint = endpointOfJob(jobId);
  return endpoint === undefined
    ? runImport(services, administration, jobId)
    : deliverDue(services, { administration, endpoint });
};
