import type { DisputeCategory } from '@voldaan/contract/desk/answers.ts';
import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { useTexts } from '../../state/reader.ts';
import { errorAt } from '../form/errors.ts';
import { Select } from '../form/select.tsx';
import type { TypedDispute } from './filled-call.ts';

type DisputedFieldsProps = {
  readonly typed: TypedDispute;
  readonly call: CallTask;
  readonly errors: readonly FieldError[];
  readonly onInput: (typed: TypedDispute) => void;
};

/** Which invoice is not right, what of it, and how much. */
export const DisputedFields = ({ typed, call, errors, onInput }: DisputedFieldsProps) => {
  const { calls, words } = useTexts();
  const change = (changed: Partial<TypedDispute>) => onInput({ ...typed, ...changed });
  const numbers = Object.fromEntries(call.invoices.map(({ number }) => [number, number]));
  const categories: Readonly<Record<string, string>> = {
    '': '–',
    ...Object.fromEntries(call.categories.map((category) => [category, words.DISPUTE[category]])),
  };
  return (
    <div class="pairs">
      {call.invoices.length > 1 && (
        <Select
          id="wrong-invoice"
          label={calls.wrongInvoice}
          value={typed.invoice}
          options={numbers as Readonly<Record<string, string>>}
          onInput={(invoice) => change({ invoice })}
        />
      )}
      <Select
        id="wrong-category"
        label={calls.wrongWhat}
        value={typed.category}
        options={categories}
        error={errorAt(errors, 'wrong-category')}
        onInput={(chosen) =>
          change({
            category: call.categories.find((category) => category === chosen) ?? ('' as DisputeCategory | ''),
          })
        }
      />
      <Field
        id="wrong-amount"
        name="wrong-amount"
        label={calls.wrongAmount}
        hint={calls.wrongAmountHint}
        inputMode="decimal"
        error={errorAt(errors, 'wrong-amount')}
        value={typed.amount}
        onInput={(amount) => change({ amount })}
      />
    </div>
  );
};
