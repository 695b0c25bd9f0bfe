import type { ImportProgress } from '@voldaan/contract/desk/imports.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useRef, useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { useMore } from '../../state/use-pages.ts';
import { worked } from '../../state/worked.ts';
import { Awaited } from '../awaited.tsx';
import { ImportedRow } from './imported-row.tsx';

const IN_SIGHT = 50;

const Progress = ({ job }: { job: ImportProgress }) => {
  const { intake } = useTexts();
  const t = intake.incoming;
  if (job.state === 'done') return <Notice kind="paid" title={t.done(job.total)} live />;
  return (
    <Notice kind="wait" title={t.progress(job.done, job.total)} live>
      <progress value={job.done} max={Math.max(job.total, 1)} />
      <p>{job.state === 'stopped' ? t.stopped : t.goOn}</p>
    </Notice>
  );
};

/** A job while it runs, and then for each invoice what may be printed on it. */
export const ImportResult = ({ id }: { id: string }) => {
  const { intake, desk } = useTexts();
  const [seconds, setSeconds] = useState(2);
  const [shown, setShown] = useState(IN_SIGHT);
  const ended = useRef(false);
  const asked = useAsked<ImportProgress>(
    async () => {
      const answer = await api.importProgress(id, shown);
      if (answer.ok && answer.value.state === 'done' && !ended.current) {
        ended.current = true;
        setSeconds(0);
        // The list of files, the releases and the counts beside the places look again.
        worked.value += 1;
      }
      return answer;
    },
    id,
    seconds,
  );
  useMore(shown - IN_SIGHT, asked.refresh);
  return (
    <section>
      <Awaited asked={asked}>
        {(job) => (
          <>
            <Progress job={job} />
            {job.rows.length > 0 && <h2>{intake.incoming.result}</h2>}
            <ul class="imported">
              {job.rows.map((row) => (
                <ImportedRow key={row.number} row={row} />
              ))}
            </ul>
            {job.done > shown && (
              <button type="button" class="quiet" onClick={() => setShown(shown + IN_SIGHT)}>
                {desk.more}
              </button>
            )}
          </>
        )}
      </Awaited>
    </section>
  );
};
