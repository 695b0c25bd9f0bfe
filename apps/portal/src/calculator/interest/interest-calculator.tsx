import { CalculatorForm } from '../parts/calculator-form.tsx';
import { Question } from '../parts/question.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useCalculator } from '../parts/use-calculator.ts';
import type { CalculatorWords } from '../words.ts';
import { calculateInterest, INTEREST_UNTOUCHED } from './interest-form.ts';
import { InterestResult } from './interest-result.tsx';
import { PaymentsFields } from './payments-fields.tsx';

const KINDS = ['statutory', 'commercial', 'agreed'] as const;
const PERS = ['year', 'month'] as const;

/** Interest over a principal, with payments in between. */
export const InterestCalculator = ({ language, texts }: CalculatorWords) => {
  const words = texts.interest;
  const { form, errors, tries, answer, errorOf, change, submit } = useCalculator(
    INTEREST_UNTOUCHED,
    calculateInterest,
    texts,
    words.title,
  );
  return (
    <>
      <CalculatorForm texts={texts} errors={errors} tries={tries} onSubmit={submit}>
        <Question
          id="kind"
          legend={words.kind}
          error={errorOf('kind')}
          options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          chosen={form.kind}
          onChoose={(kind) => change({ kind })}
        />
        {form.kind === 'agreed' && (
          <>
            <TextField
              id="rate"
              amount
              label={words.rate}
              hint={words.rateHint}
              error={errorOf('rate')}
              value={form.rate}
              onInput={(rate) => change({ rate })}
            />
            <Question
              id="per"
              legend={words.per}
              error={errorOf('per')}
              options={PERS.map((value) => ({ value, label: words.pers[value] }))}
              chosen={form.per}
              onChoose={(per) => change({ per })}
            />
          </>
        )}
        <TextField
          id="principal"
          amount
          label={words.principal}
          hint={words.principalHint}
          error={errorOf('principal')}
          value={form.principal}
          onInput={(principal) => change({ principal })}
        />
        <TextField
          id="from"
          label={words.from}
          hint={words.fromHint}
          error={errorOf('from')}
          value={form.from}
          onInput={(from) => change({ from })}
        />
        <TextField
          id="until"
          label={words.until}
          hint={words.untilHint}
          error={errorOf('until')}
          value={form.until}
          onInput={(until) => change({ until })}
        />
        <PaymentsFields
          texts={texts}
          payments={form.payments}
          errorOf={errorOf}
          onChange={(payments) => change({ payments })}
        />
      </CalculatorForm>
      {answer && <InterestResult key={tries} answer={answer} language={language} texts={texts} />}
    </>
  );
};
