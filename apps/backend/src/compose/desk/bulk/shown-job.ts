import type { Job, Skipped } from '@voldaan/application/job/job.ts';
import { readKept } from '@voldaan/application/job/job-store.ts';
import { STUCK_SECONDS } from '@voldaan/application/job/resume-jobs.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { ShownJob, SkippedWhy } from '@voldaan/contract/desk/jobs.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';

const NAMED = 20;

const WHYS: readonly SkippedWhy[] = ['nothing-open', 'paused-already', 'not-found', 'other'];

const whyOf = ({ why }: Skipped): SkippedWhy => WHYS.find((known) => known === why) ?? 'other';

/** A job as the desk shows it: how far it is, and whom it left alone, the first of them by name. */
export const shownJob = async (
  services: Services,
  administration: string,
  id: string,
  job: Job,
): Promise<ShownJob> => {
  const skipped = (await readKept(services, administration, id, 'skipped')) ?? [];
  const groups = WHYS.map((why) => ({ why, those: skipped.filter((one) => whyOf(one) === why) })).filter(
    ({ those }) => those.length > 0,
  );
  const named = groups.flatMap(({ those }) => those.slice(0, NAMED).map(({ thing }) => thing));
  const debtors = await services.items.many<Debtor>(administration, 'DEBTOR', named);
  const isStuck = job.movedAt < addSeconds(services.wall.now(), -STUCK_SECONDS);
  return {
    id,
    kind: job.kind,
    at: job.at,
    by: job.by.name,
    state: job.state === 'running' && isStuck ? 'stopped' : job.state,
    done: job.done,
    total: job.total,
    skipped: groups.map(({ why, those }) => ({
      why,
      count: those.length,
      some: those
        .slice(0, NAMED)
        .map(({ thing }) => ({ id: thing, name: debtors.get(thing)?.value.name ?? thing })),
    })),
  };
};
