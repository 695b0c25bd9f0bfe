import type { Services } from '../services.ts';
import { type Job, type JobKind, type JobOrders, startedAs } from './job.ts';

/**
 * Starts a job and answers at once; nothing is looked up yet.
 *
 * @param id - given by a caller who may ask twice: then it is one job
 */
export const startJob = async <Kind extends JobKind>(
  services: Services,
  administration: string,
  { kind, order, by }: { readonly kind: Kind; readonly order: JobOrders[Kind]; readonly by: Job['by'] },
  id = `J${services.chance.id()}`,
): Promise<{ readonly id: string; readonly job: Job }> => {
  const job: Job<Kind> = {
    kind,
    order,
    at: services.clock.now(),
    by,
    state: 'running',
    done: 0,
    total: null,
    movedAt: services.wall.now(),
  };
  await services.items.put(administration, 'JOB', id, job, 0);
  await services.jobs.start(administration, startedAs(id));
  return { id, job };
};
