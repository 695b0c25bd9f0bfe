import type { Services } from '../services.ts';
import { webhookJob } from './webhook-job.ts';

const MOST = 200;

/** Starts the telling for every address for which something is due: what is tried again, and what was lost. */
export const sweepDeliveries = async ({
  deliveries,
  jobs,
  clock,
}: Pick<Services, 'deliveries' | 'jobs' | 'clock'>): Promise<void> => {
  const places = await deliveries.due(clock.now(), MOST);
  await Promise.all(
    places.map(({ administration, endpoint }) => jobs.start(administration, webhookJob(endpoint))),
  );
};
