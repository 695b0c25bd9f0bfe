import type { Job } from '@voldaan/application/job/job.ts';
import { startJob } from '@voldaan/application/job/start-job.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { BulkPause, JobStarted, ShownJob, ShownJobs } from '@voldaan/contract/desk/jobs.ts';
import { LONGEST_PAUSE_DAYS } from '@voldaan/domain/account/decide/pause.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import { holdsBsn } from '@voldaan/domain/party/bsn.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { shownJob } from './shown-job.ts';

/** Pauses many debtors with one reason until one day, as a job; what is wrong for all of them is refused at once. */
export const pauseMany = async (
  services: Services,
  { actor, administration }: StaffSession,
  { debtors, reason, until }: BulkPause,
): Promise<Result<JobStarted>> => {
  const today = amsterdamDate(services.clock.now());
  if (until < today) return refused('hold-in-past');
  if (until > addDays(today, LONGEST_PAUSE_DAYS)) return refused('hold-too-long');
  if (holdsBsn(reason)) return refused('bsn-in-note');
  const { id, job } = await startJob(services, administration, {
    kind: 'pause',
    order: { debtors, until, reason },
    by: { id: actor.id, name: actor.name },
  });
  return found({ job: await shownJob(services, administration, id, job) });
};

/** How far a job is. */
export const jobProgress = async (
  services: Services,
  { administration }: StaffSession,
  id: string,
): Promise<Result<ShownJob>> => {
  const job = await services.items.get<Job>(administration, 'JOB', id);
  return job ? found(await shownJob(services, administration, id, job.value)) : refused('not-found');
};

const SHOWN = 5;

/** The latest jobs, the newest first. */
export const listJobs = async (
  services: Services,
  { administration }: StaffSession,
): Promise<Result<ShownJobs>> => {
  const jobs = (await services.items.all<Job>(administration, 'JOB'))
    .toSorted((a, b) => (a.value.at < b.value.at ? 1 : -1))
    .slice(0, SHOWN);
  return found({
    jobs: await Promise.all(jobs.map(({ id, value }) => shownJob(services, administration, id, value))),
  });
};
