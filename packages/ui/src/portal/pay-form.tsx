import { OTHER_AMOUNT } from '@voldaan/contract/portal/pay-choice.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { ComponentChildren } from 'preact';
import { Amount } from '../amount.tsx';
import { Button } from '../button.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { Field } from '../field.tsx';
import { Choice } from './choice.tsx';
import { payableTotal, payOptions } from './pay-options.ts';
import type { PortalTexts } from './texts/texts.ts';
import { type TypedPayment, typedChoice } from './typed-payment.ts';

type PayFormProps = {
  readonly statement: Statement;
  readonly language: Language;
  readonly texts: PortalTexts;
  readonly typed: TypedPayment;
  /** What is wrong with the amount, in words. */
  readonly error?: string | undefined;
  readonly busy?: boolean;
  /** Names this act, so that a form that is sent twice begins one payment. */
  readonly act?: string | undefined;
  /** False where another button is the first thing to do. */
  readonly primary?: boolean;
  /** What the amount settles, shown while typing. */
  readonly children?: ComponentChildren;
  readonly onType?: (typed: TypedPayment) => void;
  readonly onPay?: () => void;
};

/** The form as it is first seen: everything, by the first method. */
export const untouched = (statement: Statement, texts: PortalTexts): TypedPayment => ({
  choice: payOptions(statement, texts)[0]?.value ?? OTHER_AMOUNT,
  other: '',
  method: statement.methods[0]?.id ?? '',
});

/** How much and how; posts by itself without JavaScript. */
export const PayForm = (props: PayFormProps) => {
  const { statement, language, texts, typed, error, onType, onPay } = props;
  const type = onType && ((part: Partial<TypedPayment>) => onType({ ...typed, ...part }));
  const chosen = typedChoice(typed);
  return (
    <form
      class="stack"
      method="post"
      action={`/api/payments?lang=${language}`}
      onSubmit={
        onPay &&
        ((event) => {
          event.preventDefault();
          onPay();
        })
      }
    >
      {props.act && <input type="hidden" name="act" value={props.act} />}
      {error && <ErrorSummary title={texts.errorTitle} errors={[{ field: 'other', message: error }]} />}
      <fieldset>
        <legend>{texts.howMuch}</legend>
        {payOptions(statement, texts).map((option) => (
          <Choice
            key={option.value}
            name="choice"
            value={option.value}
            checked={typed.choice === option.value}
            onChoose={type && ((choice) => type({ choice }))}
          >
            <span>{option.label}</span>
            <Amount value={option.amount} language={language} />
          </Choice>
        ))}
        <Choice
          name="choice"
          value={OTHER_AMOUNT}
          checked={typed.choice === OTHER_AMOUNT}
          onChoose={type && ((choice) => type({ choice }))}
        >
          <span>{texts.otherAmount}</span>
        </Choice>
        <Field
          id="other"
          name="other"
          label={texts.otherAmountField}
          hint={texts.otherAmountHint(formatEuro(payableTotal(statement), language))}
          error={error}
          value={typed.other}
          inputMode="decimal"
          autocomplete="off"
          {...(type && { onInput: (other: string) => type({ other, choice: OTHER_AMOUNT }) })}
        />
      </fieldset>
      {props.children}
      <fieldset>
        <legend>{texts.how}</legend>
        {statement.methods.map((method) => (
          <Choice
            key={method.id}
            name="method"
            value={method.id}
            checked={typed.method === method.id}
            onChoose={type && ((id) => type({ method: id }))}
          >
            <span>{method.label}</span>
          </Choice>
        ))}
      </fieldset>
      <Button primary={props.primary ?? true} busy={props.busy ?? false}>
        {onPay && chosen ? texts.payAmount(formatEuro(chosen.amount, language)) : texts.pay}
      </Button>
      <p class="small">{texts.checkoutNote}</p>
    </form>
  );
};
