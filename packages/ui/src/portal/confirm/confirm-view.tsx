import type { Problem } from '@voldaan/contract/http/problem.ts';
import type { AnswerFactor, OfferedFactors } from '@voldaan/contract/portal/second-factor.ts';
import type { ComponentProps } from 'preact';
import { Button } from '../../button.tsx';
import { Field } from '../../field.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { ConfirmTexts } from './texts/texts.ts';

type ConfirmProps = {
  readonly offered: OfferedFactors;
  readonly texts: ConfirmTexts;
  readonly lang: string;
  /** Path of our own to go to afterwards. */
  readonly then: string;
  readonly problem?: Pick<Problem, 'title' | 'detail' | 'next'> | undefined;
  readonly busy?: boolean;
  /** With script the answer goes on from here; without, the forms post by themselves. */
  readonly onAnswer?: (answer: AnswerFactor) => void;
};

type Submitted = NonNullable<ComponentProps<'form'>['onSubmit']>;

const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '');

const answerIn = (form: FormData): AnswerFactor =>
  form.get('kind') === 'amount'
    ? { kind: 'amount', amount: textIn(form, 'amount') }
    : { kind: 'address', postcode: textIn(form, 'postcode'), houseNumber: textIn(form, 'houseNumber') };

/** A question of its own, in a form that works with and without script. */
const formOf = ({ lang, then, onAnswer }: ConfirmProps): ComponentProps<'form'> => {
  const submitted: Submitted = (event) => {
    event.preventDefault();
    onAnswer?.(answerIn(new FormData(event.currentTarget)));
  };
  return {
    class: 'stack',
    method: 'post',
    action: `/api/session/second-factor?lang=${lang}&then=${encodeURIComponent(then)}`,
    ...(onAnswer && { onSubmit: submitted }),
  };
};

const AddressForm = (props: ConfirmProps) => (
  <form {...formOf(props)}>
    <h2>{props.texts.addressTitle}</h2>
    <input type="hidden" name="kind" value="address" />
    <Field
      id="postcode"
      name="postcode"
      label={props.texts.postcode}
      hint={props.texts.postcodeHint}
      autocomplete="postal-code"
    />
    <Field
      id="house-number"
      name="houseNumber"
      label={props.texts.houseNumber}
      hint={props.texts.houseNumberHint}
      autocomplete="off"
    />
    <Button primary busy={props.busy ?? false}>
      {props.texts.addressButton}
    </Button>
  </form>
);

const AmountForm = (props: ConfirmProps) => (
  <form {...formOf(props)}>
    <h2>{props.texts.amountTitle}</h2>
    <input type="hidden" name="kind" value="amount" />
    <Field
      id="amount"
      name="amount"
      label={props.texts.amount}
      hint={props.texts.amountHint}
      inputMode="decimal"
      autocomplete="off"
    />
    <Button primary={!props.offered.kinds.includes('address')} busy={props.busy ?? false}>
      {props.texts.amountButton}
    </Button>
  </form>
);

/** Why one more check, and what can be asked. What is typed is never put back on the page. */
export const ConfirmView = (props: ConfirmProps) => {
  const { offered, texts, problem } = props;
  const { kinds, locked, creditor } = offered;
  return (
    <div class="letter">
      <main id="inhoud" class="sheet stack" tabIndex={-1}>
        <h1>{texts.title}</h1>
        {problem && <ProblemNotice problem={problem} />}
        {kinds.length > 0 ? <p>{texts.why}</p> : <p>{texts.impossible}</p>}
        {!locked && kinds.includes('address') && <AddressForm {...props} />}
        {!locked && kinds.includes('amount') && <AmountForm {...props} />}
        <p role="status">{props.busy && texts.checking}</p>
        <p>{texts.callUs(creditor.contactName, creditor.name, creditor.phone)}</p>
        <p>
          <a class="tap" href={props.then}>
            {texts.back}
          </a>
        </p>
      </main>
    </div>
  );
};
