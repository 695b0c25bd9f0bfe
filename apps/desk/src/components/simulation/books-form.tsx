import type { CurrentPlans, SimulatePortfolio } from '@voldaan/contract/desk/simulation.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { ErrorSummary } from '@voldaan/ui/error-summary.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { useTexts } from '../../state/reader.ts';
import { Choice } from '../form/choice.tsx';
import { errorAt } from '../form/errors.ts';
import { PlanDays } from './plan-days.tsx';
import { booksAsked, booksErrors, EMPTY_BOOKS } from './typed-books.ts';

type BooksFormProps = {
  readonly plans: CurrentPlans['plans'];
  readonly busy: boolean;
  readonly onRun: (asked: SimulatePortfolio) => void;
  readonly onStop: () => void;
};

/** Another plan, and what it is tried on. */
export const BooksForm = ({ plans, busy, onRun, onStop }: BooksFormProps) => {
  const { desk, simulation } = useTexts();
  const t = simulation.books;
  const [typed, setTyped] = useState(EMPTY_BOOKS);
  const [tried, setTried] = useState(false);
  const errors = tried ? booksErrors(typed, plans, t) : [];
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const asked = booksAsked(typed, plans);
    if (asked) onRun(asked);
  };
  return (
    <form class="act" noValidate aria-label={simulation.title} onSubmit={submit}>
      {errors.length > 0 && <ErrorSummary title={desk.errors} errors={errors} />}
      <Choice
        name="books-over"
        legend={t.over}
        value={typed.over}
        options={t.overs}
        onInput={(over) => setTyped({ ...typed, over })}
      />
      <p class="small">{t.overHint[typed.over]}</p>
      <Field
        id="books-days"
        name="books-days"
        label={t.days}
        inputMode="numeric"
        error={errorAt(errors, 'books-days')}
        value={typed.days}
        onInput={(days) => setTyped({ ...typed, days })}
      />
      <div class="plans">
        {plans.map((plan) => (
          <PlanDays key={plan.debtors} plan={plan} typed={typed} errors={errors} onInput={setTyped} />
        ))}
      </div>
      <div class="buttons">
        <Button primary busy={busy}>
          {t.run}
        </Button>
        {busy && (
          <Button type="button" onClick={onStop}>
            {t.stop}
          </Button>
        )}
      </div>
    </form>
  );
};
