import type { DebtorClassValue } from '@voldaan/contract/desk/settings-plans.ts';
import { POLICY_FIELDS, policyLimit } from '@voldaan/domain/arrangement/policy-limits.ts';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { language, useTexts } from '../../../state/reader.ts';
import { errorAt } from '../../form/errors.ts';
import { shownNumber, type TypedPolicy } from './typed-policy.ts';

type PolicyFieldsProps = {
  readonly debtors: DebtorClassValue;
  readonly typed: TypedPolicy;
  readonly errors: readonly FieldError[];
  readonly onInput: (typed: TypedPolicy) => void;
};

/** The guard-rails for one class, each with the limits between which it may be set. */
export const PolicyFields = ({ debtors, typed, errors, onInput }: PolicyFieldsProps) => {
  const { arrangements: t, ...settings } = useTexts().settings;
  return (
    <fieldset class="group">
      <legend>{settings[debtors]}</legend>
      <div class="pairs">
        {POLICY_FIELDS.map((field) => {
          const id = `${debtors}-${field}`;
          const { least, most } = policyLimit(debtors, field);
          const shown = (value: number) => shownNumber(field, value, language.value);
          return (
            <Field
              key={id}
              id={id}
              name={id}
              label={t.fields[field]}
              hint={t.between(shown(least), shown(most))}
              error={errorAt(errors, id)}
              inputMode="text"
              autocomplete="off"
              value={typed[field]}
              onInput={(value) => onInput({ ...typed, [field]: value })}
            />
          );
        })}
      </div>
    </fieldset>
  );
};
