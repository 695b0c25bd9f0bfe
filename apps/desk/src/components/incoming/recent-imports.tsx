import type { ImportJob, ImportJobs } from '@voldaan/contract/desk/imports.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { dayOf, formatClock, formatShortDay } from '../../format/day.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Awaited } from '../awaited.tsx';

type RecentImportsProps = {
  readonly today: PlainDate;
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
};

/** What came in before, newest first; each opens again with its links and codes. */
export const RecentImports = ({ today, open, onOpen }: RecentImportsProps) => {
  const { intake } = useTexts();
  const t = intake.incoming;
  const asked = useAsked<ImportJobs>(() => api.imports(), 'imports', 15);
  const when = ({ at, by }: ImportJob): string =>
    t.by(by, `${formatShortDay(dayOf(at), today, language.value)} ${formatClock(at, language.value)}`);
  const state = (job: ImportJob): string =>
    job.awaitsRelease
      ? t.awaitsRelease
      : job.state === 'done'
        ? t.done(job.total)
        : t.progress(job.done, job.total);
  return (
    <section>
      <h2>{t.recent}</h2>
      <Awaited asked={asked}>
        {({ jobs }) =>
          jobs.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ul class="rows">
              {jobs.map((job) => (
                <li key={job.id}>
                  <button
                    type="button"
                    class="work-row"
                    data-row
                    aria-current={job.id === open ? 'true' : undefined}
                    onClick={() => onOpen(job.id)}
                  >
                    <span class="name">{job.files.join(', ')}</span>
                    <span class="money">{state(job)}</span>
                    <span class="note">{when(job)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
    </section>
  );
};
