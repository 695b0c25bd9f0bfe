import type { CardArrangement } from '@voldaan/contract/desk/arrangements.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { NoteArea } from '../form/note-area.tsx';
import { ScheduleTable } from './schedule-table.tsx';

type EndFormProps = {
  readonly debtorId: string;
  readonly arrangementId: string;
  readonly onDone: (said: string) => void;
};

/** An arrangement that was not kept: a person announces its end, in writing. */
const EndForm = ({ debtorId, arrangementId, onDone }: EndFormProps) => {
  const { answers, desk } = useTexts();
  const t = answers.arrangement;
  const [reason, setReason] = useState('');
  const act = useAct();
  const submit = () =>
    void act.run(
      () => api.endArrangement(debtorId, arrangementId, { reason: reason.trim() || null }),
      () => onDone(t.endDone),
    );
  return (
    <ActForm title={t.endTitle} act={t.end} {...act} errors={[]} onSubmit={submit}>
      <p>{t.endText}</p>
      <NoteArea
        id="arrangement-end"
        label={`${answers.reason} ${desk.optional}`}
        value={reason}
        onInput={setReason}
      />
    </ActForm>
  );
};

type AgreedProps = {
  readonly debtorId: string;
  readonly arrangement: CardArrangement;
  readonly onDone: (said: string) => void;
};

/** An arrangement that waits for the debtor, runs, or is about to end. */
export const AgreedArrangement = ({ debtorId, arrangement, onDone }: AgreedProps) => {
  const t = useTexts().answers.arrangement;
  const { id, stage, terms, left, validUntil, endsOn, broken, rhythm } = arrangement;
  const day = (date: typeof validUntil) => (date ? formatDate(date, language.value) : '');
  const title = {
    proposed: '',
    countered: t.countered(day(validUntil)),
    running: t.running(formatEuro(left, language.value)),
    ending: t.ending(day(endsOn)),
  }[stage];
  return (
    <section class="arrangement">
      <h2>{title}</h2>
      <p class="small">{t.rhythms[rhythm]}</p>
      <ScheduleTable terms={terms} received={stage !== 'countered'} />
      {broken && <EndForm debtorId={debtorId} arrangementId={id} onDone={onDone} />}
    </section>
  );
};
