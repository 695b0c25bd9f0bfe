import type { Actor } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import type { Job, JobKind, JobOrders, JobResult, Skipped } from './job.ts';
import { workOf } from './job-kinds.ts';
import { keep, readKept } from './job-store.ts';
import type { JobRun, JobWork } from './job-work.ts';

/** Things between two notes of progress; a run that was cut off sees to so many again. */
const PAGE = 40;
const AT_ONCE = 8;

const inTurns = async (
  things: readonly string[],
  seeTo: (thing: string) => Promise<JobResult>,
): Promise<readonly Skipped[]> => {
  const skipped: Skipped[] = [];
  for (let at = 0; at < things.length; at += AT_ONCE) {
    const some = things.slice(at, at + AT_ONCE);
    const results = await Promise.all(some.map(seeTo));
    for (const [i, thing] of some.entries()) {
      const result = results[i];
      if (result && !result.done) skipped.push({ thing, why: result.why });
    }
  }
  return skipped;
};

/** The work of a job on its own order. */
const onOrder = <Kind extends JobKind>({ kind, order }: Pick<Job<Kind>, 'kind' | 'order'>) => {
  const work: JobWork<JobOrders[Kind]> = workOf(kind);
  return {
    things: (services: Services, administration: string) => work.things(services, administration, order),
    seeTo: (services: Services, run: JobRun, thing: string) => work.seeTo(services, { ...run, order }, thing),
  };
};

/**
 * Carries out a job from where it stopped. A second run at the same time does no harm: each thing has a command
 * id of its own, and the run that finds that the other noted progress leaves the rest to it.
 */
export const carryOut = async (services: Services, administration: string, id: string): Promise<void> => {
  const item = await services.items.get<Job>(administration, 'JOB', id);
  if (!item || item.value.state === 'done') return;
  let { version, value: job } = item;
  const note = async (progress: Partial<Pick<Job, 'state' | 'done' | 'total'>>): Promise<boolean> => {
    job = { ...job, ...progress, movedAt: services.wall.now() };
    const written = await services.items.put(administration, 'JOB', id, job, version);
    version += 1;
    return written;
  };
  const work = onOrder(job);

  let things = await readKept(services, administration, id, 'things');
  if (!things) {
    things = await work.things(services, administration);
    await keep(services, administration, id, 'things', things);
  }
  if (job.total === null && !(await note({ total: things.length }))) return;

  const actor: Actor = { kind: 'staff', id: job.by.id };
  // What was skipped after the last note is found again.
  const seen = new Set(things.slice(0, job.done));
  let skipped = ((await readKept(services, administration, id, 'skipped')) ?? []).filter(({ thing }) =>
    seen.has(thing),
  );
  for (let at = job.done; at < things.length; at += PAGE) {
    const page = things.slice(at, at + PAGE);
    const left = await inTurns(page, (thing) =>
      work.seeTo(services, { administration, actor, commandId: `${id}/${thing}` }, thing),
    );
    skipped = [...skipped, ...left];
    if (left.length > 0) await keep(services, administration, id, 'skipped', skipped);
    if (!(await note({ done: at + page.length }))) return;
  }
  await note({ state: 'done' });
};
