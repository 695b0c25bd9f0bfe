import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { useTexts } from '../../state/reader.ts';
import { ScheduleFields } from '../answer/schedule-fields.tsx';
import { Choice } from '../form/choice.tsx';
import { errorAt } from '../form/errors.ts';
import { DisputedFields } from './disputed-fields.tsx';
import type { FilledCall } from './filled-call.ts';
import { PartFields } from './part-fields.tsx';

type AgreedFieldsProps = {
  readonly filled: FilledCall;
  readonly call: CallTask;
  readonly today: PlainDate;
  readonly errors: readonly FieldError[];
  readonly onInput: (changed: Partial<FilledCall>) => void;
};

/** What was agreed: whether it is right, which part when, and what becomes of orders. */
export const AgreedFields = ({ filled, call, today, errors, onInput }: AgreedFieldsProps) => {
  const { calls } = useTexts();
  const { right, how, dispute, schedule } = filled;
  return (
    <>
      <Choice
        name="call-how"
        legend={calls.how}
        value={how}
        options={calls.hows}
        onInput={(chosen) => onInput({ how: chosen })}
      />
      {how === 'arrangement' && (
        <>
          <p class="small">{calls.arrangement}</p>
          <ScheduleFields
            typed={schedule}
            today={today}
            errors={errors}
            onInput={(typed) => onInput({ schedule: typed })}
          />
        </>
      )}
      {how === 'parts' && (
        <>
          <Choice
            name="call-right"
            legend={calls.right}
            value={right}
            options={{ yes: calls.yes, no: calls.no }}
            error={errorAt(errors, 'call-right')}
            onInput={(chosen) => onInput({ right: chosen })}
          />
          {right === 'no' && (
            <DisputedFields
              typed={dispute}
              call={call}
              errors={errors}
              onInput={(typed) => onInput({ dispute: typed })}
            />
          )}
          <PartFields
            filled={filled}
            call={call}
            today={today}
            errors={errors}
            onInput={(parts) => onInput({ parts })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={filled.ordersOnHold}
              onInput={(event) => onInput({ ordersOnHold: event.currentTarget.checked })}
            />
            {calls.ordersOnHold}
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={filled.calledByDebtor}
              onInput={(event) => onInput({ calledByDebtor: event.currentTarget.checked })}
            />
            {calls.calledByDebtor}
          </label>
        </>
      )}
    </>
  );
};
