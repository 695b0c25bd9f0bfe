import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import { type CallOutcome, LATEST_CALL_DAYS } from '@voldaan/domain/account/call.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import { DayField } from '../form/day-field.tsx';
import { errorAt } from '../form/errors.ts';
import { NoteArea } from '../form/note-area.tsx';
import { AgreedFields } from './agreed-fields.tsx';
import { DisputedFields } from './disputed-fields.tsx';
import type { FilledCall } from './filled-call.ts';

type CallFieldsProps = {
  readonly filled: FilledCall;
  readonly call: CallTask;
  readonly today: PlainDate;
  readonly errors: readonly FieldError[];
  readonly onInput: (changed: Partial<FilledCall>) => void;
};

/** Outcomes that name a day, in the words of the account. */
const DATED = {
  'in-payment-run': 'in-payment-run',
  'says-paid': 'already-paid',
  'waiting-for-approval': 'awaiting-approval',
  'call-back': 'call-back',
} as const satisfies Record<string, CallOutcome>;

const isDated = (outcome: string): outcome is keyof typeof DATED => outcome in DATED;

const NEEDED: readonly string[] = ['in-payment-run', 'call-back'];

/** The day that an outcome names: a payment lies behind us, every other day ahead, up to a limit. */
const Day = ({ filled, today, errors, onInput }: CallFieldsProps) => {
  const { calls, desk } = useTexts();
  const { outcome } = filled;
  if (!outcome || !isDated(outcome)) return null;
  const days = LATEST_CALL_DAYS[DATED[outcome]];
  const latest = days === undefined ? undefined : addDays(today, days);
  const label = calls.onLabel[outcome];
  return (
    <DayField
      id="call-on"
      label={NEEDED.includes(outcome) ? label : `${label} ${desk.optional}`}
      value={filled.on}
      error={errorAt(errors, 'call-on')}
      hint={latest && calls.latest(formatDate(latest, language.value))}
      {...(outcome === 'says-paid' ? { max: today } : { min: today, max: latest })}
      onInput={(on) => onInput({ on })}
    />
  );
};

/** Who was spoken to, and his role. */
const Spoken = ({ filled, errors, onInput }: CallFieldsProps) => {
  const { calls, desk } = useTexts();
  const needed = filled.outcome === 'agreed';
  return (
    <div class="pairs">
      <Field
        id="call-with"
        name="call-with"
        label={needed ? calls.spokeWith : `${calls.spokeWith} ${desk.optional}`}
        error={errorAt(errors, 'call-with')}
        value={filled.spokeWith}
        onInput={(spokeWith) => onInput({ spokeWith })}
      />
      <Field
        id="call-role"
        name="call-role"
        label={`${calls.role} ${desk.optional}`}
        value={filled.role}
        onInput={(role) => onInput({ role })}
      />
    </div>
  );
};

/** What the chosen outcome asks, and nothing else. */
export const CallFields = (props: CallFieldsProps) => {
  const { filled, call, errors, onInput } = props;
  const { calls, desk } = useTexts();
  const { outcome } = filled;
  if (!outcome) return null;
  const inVain = outcome === 'voicemail' || outcome === 'not-reached' || outcome === 'number-missing';
  const { name, company, phone } = call.voicemail;
  return (
    <div class="call-fields">
      {outcome === 'voicemail' && <p class="well">{calls.voicemail(name, company, phone)}</p>}
      {outcome === 'number-missing' && <p class="small">{calls.numberMissing}</p>}
      {outcome === 'invoice-not-received' && <p class="small">{calls.notReceived}</p>}
      {outcome === 'disputed' && (
        <DisputedFields
          typed={filled.dispute}
          call={call}
          errors={errors}
          onInput={(dispute) => onInput({ dispute })}
        />
      )}
      {outcome === 'agreed' && <AgreedFields {...props} />}
      <div class="pairs">
        <Day {...props} />
        {outcome === 'call-back' && (
          <Field
            id="call-time"
            name="call-time"
            label={`${calls.time} ${desk.optional}`}
            hint={calls.timeHint}
            error={errorAt(errors, 'call-time')}
            value={filled.time}
            onInput={(time) => onInput({ time })}
          />
        )}
      </div>
      {!inVain && <Spoken {...props} />}
      <NoteArea
        id="call-note"
        label={`${outcome === 'waiting-for-approval' ? calls.approval : calls.note} ${desk.optional}`}
        value={filled.note}
        rows={2}
        onInput={(note) => onInput({ note })}
      />
    </div>
  );
};
