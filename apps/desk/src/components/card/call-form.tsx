import type { CallOutcome, CallOutcomeKind } from '@voldaan/contract/desk/call-outcome.ts';
import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import { LATEST_CALL_DAYS } from '@voldaan/domain/account/call.ts';
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
import { NoteArea } from '../form/note-area.tsx';
import { CallBrief } from './call-brief.tsx';

type Filled = { outcome: CallOutcomeKind | undefined; on: string; spokeWith: string; note: string };

const EMPTY: Filled = { outcome: undefined, on: '', spokeWith: '', note: '' };

/** The outcome as the API takes it; undefined while an answer that it needs is missing. */
export const callOutcome = ({ outcome, on, spokeWith, note }: Filled): CallOutcome | undefined => {
  const spoken = { spokeWith: spokeWith.trim() || null, note: note.trim() || null };
  const day = isPlainDate(on) ? on : null;
  switch (outcome) {
    case undefined:
      return undefined;
    case 'voicemail':
    case 'not-reached':
      return { outcome, note: spoken.note };
    case 'says-paid':
      return { outcome, on: day, ...spoken };
    case 'in-payment-run':
    case 'agreed':
    case 'call-back':
      return day ? { outcome, on: day, ...spoken } : undefined;
    default:
      return { outcome, ...spoken };
  }
};

/** The last day that an agreement, a payment run or another call may name. */
const latestDay = (outcome: CallOutcomeKind | undefined, today: PlainDate): PlainDate | undefined => {
  if (outcome !== 'agreed' && outcome !== 'in-payment-run' && outcome !== 'call-back') return undefined;
  const days = LATEST_CALL_DAYS[outcome];
  return days === undefined ? undefined : addDays(today, days);
};

type CallFormProps = {
  readonly call: CallTask;
  readonly today: PlainDate;
  readonly onDone: (said: string) => void;
  readonly onCancel?: () => void;
};

/** A call in seconds: one click for the outcome, a day where it names one, a note. */
export const CallForm = ({ call, today, onDone, onCancel }: CallFormProps) => {
  const { desk, words } = useTexts();
  const { calls, required, optional } = desk;
  const [filled, setFilled] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const act = useAct();
  const { outcome } = filled;
  const onLabel =
    outcome && outcome in calls.onLabel ? calls.onLabel[outcome as keyof typeof calls.onLabel] : undefined;
  const latest = latestDay(outcome, today);
  const ready = callOutcome(filled);
  const errors = errorsOf({
    'call-outcome': tried && !outcome && required.choose(calls.outcome),
    'call-on': tried && outcome && !ready && required.day(onLabel ?? ''),
  });
  const change = (changed: Partial<Filled>) => setFilled({ ...filled, ...changed });
  const submit = () => {
    setTried(true);
    if (ready)
      void act.run(
        () => api.recordCall(call.debtor.id, call.id, ready),
        () => onDone(calls.saved),
      );
  };
  return (
    <>
      <CallBrief call={call} today={today} />
      <ActForm
        title={calls.outcome}
        act={calls.save}
        busy={act.busy}
        trouble={act.trouble}
        errors={errors}
        onSubmit={submit}
        {...(onCancel && { onCancel })}
      >
        <Choice
          name="call-outcome"
          quiet
          legend={calls.outcome}
          value={outcome}
          options={words.OUTCOME}
          error={errorAt(errors, 'call-outcome')}
          onInput={(chosen) => change({ outcome: chosen })}
        />
        {outcome === 'voicemail' && <p class="small">{calls.voicemail}</p>}
        {onLabel && (
          <DayField
            id="call-on"
            label={outcome === 'says-paid' ? `${onLabel} ${optional}` : onLabel}
            value={filled.on}
            error={errorAt(errors, 'call-on')}
            hint={latest && calls.latest(formatDate(latest, language.value))}
            {...(outcome === 'says-paid' ? { max: today } : { min: today, max: latest })}
            onInput={(on) => change({ on })}
          />
        )}
        {outcome && outcome !== 'voicemail' && outcome !== 'not-reached' && (
          <Field
            id="call-with"
            name="call-with"
            label={`${calls.spokeWith} ${optional}`}
            value={filled.spokeWith}
            onInput={(spokeWith) => change({ spokeWith })}
          />
        )}
        <NoteArea
          id="call-note"
          label={`${calls.note} ${optional}`}
          value={filled.note}
          onInput={(note) => change({ note })}
        />
      </ActForm>
    </>
  );
};
