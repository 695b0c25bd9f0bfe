import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useTexts } from '../../state/reader.ts';
import { Choice } from '../form/choice.tsx';
import { DayField } from '../form/day-field.tsx';
import { Select } from '../form/select.tsx';
import type { TypedAssumption } from './typed-assumption.ts';

type AssumptionFieldsProps = {
  readonly typed: TypedAssumption;
  readonly today: PlainDate;
  readonly onInput: (typed: TypedAssumption) => void;
};

/** What the debtor does in the imagined future. */
export const AssumptionFields = ({ typed, today, onInput }: AssumptionFieldsProps) => {
  const t = useTexts().simulation.account;
  const change = (changed: Partial<TypedAssumption>) => onInput({ ...typed, ...changed });
  return (
    <>
      <Choice
        name="assume"
        legend={t.kind}
        value={typed.kind}
        options={t.kinds}
        onInput={(kind) => change({ kind })}
      />
      {typed.kind === 'monthly' && (
        <>
          <Field
            id="assume-amount"
            name="assume-amount"
            label={t.amount}
            inputMode="decimal"
            value={typed.amount}
            onInput={(amount) => change({ amount })}
          />
          <DayField
            id="assume-first"
            label={t.first}
            min={today}
            value={typed.first}
            onInput={(first) => change({ first })}
          />
        </>
      )}
      {typed.kind === 'disputed' && (
        <>
          <DayField
            id="assume-on"
            label={t.on}
            min={today}
            value={typed.on}
            onInput={(on) => change({ on })}
          />
          <Select
            id="assume-answer"
            label={t.answer}
            value={typed.answer}
            options={t.answers}
            onInput={(answer) => change({ answer })}
          />
        </>
      )}
    </>
  );
};
