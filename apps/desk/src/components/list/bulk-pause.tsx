import type { DebtorFilter } from '@voldaan/contract/desk/debtors.ts';
import type { BulkPause as BulkPauseBody } from '@voldaan/contract/desk/jobs.ts';
import { addDays, isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { Choice } from '../form/choice.tsx';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { JobProgress } from './job-progress.tsx';
import type { Picked } from './picked.ts';

const LONGEST = 30;

type BulkPauseProps = {
  readonly filter: DebtorFilter;
  readonly picked: Picked;
  readonly today: PlainDate;
  readonly onClose: () => void;
};

type Which = 'chosen' | 'all';

/** Whom it is about; everybody of a filter only where there is something to pause. */
const debtorsOf = (which: Which, filter: DebtorFilter, picked: Picked): BulkPauseBody['debtors'] =>
  which === 'all' && filter !== 'closed' && filter !== 'all' ? { filter } : { chosen: [...picked.ids] };

/** Many debtors paused with one reason until one day: those that are ticked, or all of the filter. */
export const BulkPause = ({ filter, picked, today, onClose }: BulkPauseProps) => {
  const { desk, lists } = useTexts();
  const t = lists.pause;
  const [which, setWhich] = useState<Which>('chosen');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const [job, setJob] = useState<string>();
  const act = useAct();
  if (job) return <JobProgress id={job} onClose={onClose} />;

  const canAll = filter !== 'closed' && filter !== 'all';
  const debtors = debtorsOf(which, filter, picked);
  const nobody = 'chosen' in debtors && debtors.chosen.length === 0;
  const latest = addDays(today, LONGEST);
  const errors = errorsOf({
    'pause-which': tried && nobody && t.choose,
    'pause-reason': tried && reason.trim() === '' && desk.required.text(t.reason),
    'pause-until': tried && !isPlainDate(until) && desk.required.day(t.until),
  });
  const submit = () => {
    setTried(true);
    if (nobody || reason.trim() === '' || !isPlainDate(until)) return;
    void act.run(
      () => api.pauseMany({ debtors, reason, until }),
      (started) => setJob(started.job.id),
    );
  };
  return (
    <div class="list-act">
      <ActForm title={t.title} act={t.save} {...act} errors={errors} onSubmit={submit} onCancel={onClose}>
        <Choice
          name="pause-which"
          legend={t.which}
          value={canAll ? which : 'chosen'}
          options={
            {
              chosen: t.chosen(picked.ids.size),
              ...(canAll && { all: t.all(desk.debtors.filters[filter]) }),
            } as Record<Which, string>
          }
          error={errorAt(errors, 'pause-which')}
          onInput={setWhich}
        />
        <Field
          id="pause-reason"
          name="pause-reason"
          label={t.reason}
          hint={`${t.reasonHint} ${desk.noteHint}`}
          error={errorAt(errors, 'pause-reason')}
          value={reason}
          onInput={setReason}
        />
        <DayField
          id="pause-until"
          label={t.until}
          hint={t.untilHint(formatDate(latest, language.value))}
          error={errorAt(errors, 'pause-until')}
          value={until}
          min={today}
          max={latest}
          onInput={setUntil}
        />
      </ActForm>
    </div>
  );
};
