import { RepeatButtons } from '../parts/repeat-buttons.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { CalculatorTexts } from '../texts/texts.ts';
import type { TypedPayment } from './interest-form.ts';

const MOST_PAYMENTS = 20;

type PaymentsProps = {
  readonly texts: CalculatorTexts;
  readonly payments: readonly TypedPayment[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (payments: readonly TypedPayment[]) => void;
};

/** What was paid in between: none at first, one pair of fields for each. */
export const PaymentsFields = ({ texts, payments, errorOf, onChange }: PaymentsProps) => {
  const words = texts.interest;
  const change = (index: number, payment: TypedPayment, part: Partial<TypedPayment>) =>
    onChange(payments.with(index, { ...payment, ...part }));
  return (
    <fieldset class="question stack">
      <legend>{words.payments}</legend>
      <span class="hint">{words.paymentsHint}</span>
      {payments.map((payment, index) => {
        const number = index + 1;
        return (
          <div class="pair" key={number}>
            <TextField
              id={`paid-on-${index}`}
              label={words.paidOn(number)}
              error={errorOf(`paid-on-${index}`)}
              value={payment.on}
              onInput={(on) => change(index, payment, { on })}
            />
            <TextField
              id={`paid-${index}`}
              amount
              label={words.paid(number)}
              error={errorOf(`paid-${index}`)}
              value={payment.amount}
              onInput={(amount) => change(index, payment, { amount })}
            />
          </div>
        );
      })}
      <RepeatButtons
        more={words.more}
        less={words.less}
        canAdd={payments.length < MOST_PAYMENTS}
        canRemove={payments.length > 0}
        onAdd={() => onChange([...payments, { on: '', amount: '' }])}
        onRemove={() => onChange(payments.slice(0, -1))}
      />
    </fieldset>
  );
};
