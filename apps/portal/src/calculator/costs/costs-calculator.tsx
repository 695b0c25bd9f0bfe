import { CalculatorForm } from '../parts/calculator-form.tsx';
import { Question } from '../parts/question.tsx';
import { RepeatButtons } from '../parts/repeat-buttons.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useCalculator } from '../parts/use-calculator.ts';
import type { CalculatorWords } from '../words.ts';
import { COSTS_UNTOUCHED, calculateCosts, vatQuestions } from './costs-form.ts';
import { CostsResult } from './costs-result.tsx';

const MOST_INVOICES = 20;

/** Collection costs over one or more invoices. */
export const CostsCalculator = ({ language, texts }: CalculatorWords) => {
  const words = texts.costs;
  const { form, errors, tries, answer, errorOf, change, submit } = useCalculator(
    COSTS_UNTOUCHED,
    calculateCosts,
    texts,
    words.title,
  );
  const { principals } = form;
  const yesOrNo = [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ] as const;
  return (
    <>
      <CalculatorForm texts={texts} errors={errors} tries={tries} onSubmit={submit}>
        {principals.map((value, index) => {
          const id = `principal-${index}`;
          return (
            <TextField
              key={id}
              id={id}
              amount
              label={words.principal(index + 1)}
              {...(index === 0 && { hint: words.principalHint })}
              error={errorOf(id)}
              value={value}
              onInput={(typed) => change({ principals: principals.with(index, typed) })}
            />
          );
        })}
        <RepeatButtons
          more={words.more}
          less={words.less}
          canAdd={principals.length < MOST_INVOICES}
          canRemove={principals.length > 1}
          onAdd={() => change({ principals: [...principals, ''] })}
          onRemove={() => change({ principals: principals.slice(0, -1) })}
        />
        <Question
          id="payer"
          legend={words.payer}
          error={errorOf('payer')}
          options={(['consumer', 'business'] as const).map((value) => ({
            value,
            label: words.payers[value],
          }))}
          chosen={form.payer}
          onChoose={(payer) => change({ payer })}
        />
        <TextField
          id="lateSince"
          label={words.lateSince}
          hint={words.lateSinceHint}
          error={errorOf('lateSince')}
          value={form.lateSince}
          onInput={(lateSince) => change({ lateSince })}
        />
        {vatQuestions(form).map((question) => (
          <Question
            key={question}
            id={question}
            legend={words.vat[question]}
            hint={question === 'vatKept' ? words.vatKeptHint : undefined}
            error={errorOf(question)}
            options={yesOrNo}
            chosen={form[question]}
            onChoose={(value) => change({ [question]: value })}
          />
        ))}
      </CalculatorForm>
      {answer && <CostsResult key={tries} answer={answer} language={language} texts={texts} />}
    </>
  );
};
