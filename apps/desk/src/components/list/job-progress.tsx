import type { ShownJob } from '@voldaan/contract/desk/jobs.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useEffect } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { worked } from '../../state/worked.ts';
import type { DeskTexts } from '../../texts/texts.ts';
import { Awaited } from '../awaited.tsx';

const SECONDS = 2;

const stateOf = ({ state, done, total, skipped }: ShownJob, { job }: DeskTexts['lists']): string => {
  if (state === 'stopped') return job.stopped;
  if (total === null) return job.counting;
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  return state === 'done' ? job.done(done - left) : job.running(done, total);
};

/** How far long work is, and at its end whom it left alone and why. It goes on when this page is closed. */
export const JobProgress = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { lists } = useTexts();
  const asked = useAsked<ShownJob>(() => api.job(id), id, SECONDS);
  const isDone = asked.value?.state === 'done';
  useEffect(() => {
    if (isDone) worked.value += 1;
  }, [isDone]);
  return (
    <section class="list-act sheet" aria-label={lists.job[asked.value?.kind ?? 'pause']}>
      <Awaited asked={asked}>
        {(job) => (
          <>
            <p class="sentence" role="status">
              {stateOf(job, lists)}
            </p>
            {job.state !== 'done' && (
              <progress
                aria-label={lists.job[job.kind]}
                max={job.total ?? 1}
                {...(job.total !== null && { value: job.done })}
              />
            )}
            {job.skipped.map(({ why, count, some }) => (
              <div key={why}>
                <p>{lists.job.skipped(count, lists.skipped[why])}</p>
                <p class="small">
                  {some.map((debtor) => debtor.name).join(', ')}
                  {count > some.length && ` ${lists.job.andMore(count - some.length)}`}
                </p>
              </div>
            ))}
          </>
        )}
      </Awaited>
      <Button type="button" onClick={onClose}>
        {lists.job.close}
      </Button>
    </section>
  );
};
