import { useEffect, useState } from 'preact/hooks';
import type { CalculatorTexts } from '../texts/texts.ts';
import { type Calculated, inWords } from '../wrong.ts';

/**
 * A form and what was calculated from it. An answer goes as soon as something is typed, so it never belongs to
 * other figures than those above it; errors stay until the next try, so that a person can go through them.
 */
export const useCalculator = <Form, Answer>(
  untouched: Form,
  calculate: (form: Form) => Calculated<Answer>,
  texts: CalculatorTexts,
  title: string,
) => {
  const [form, setForm] = useState(untouched);
  const [calculated, setCalculated] = useState<Calculated<Answer>>();
  const [tries, setTries] = useState(0);
  const errors = calculated?.ok === false ? inWords(calculated.wrong, texts) : [];

  useEffect(() => {
    document.title = errors.length > 0 ? texts.errorIn(title) : title;
  }, [errors.length]);

  return {
    form,
    errors,
    /** Changes with every try, so that a summary or answer takes the focus again. */
    tries,
    answer: calculated?.ok ? calculated.answer : undefined,
    errorOf: (field: string) => errors.find((error) => error.field === field)?.message,
    change: (part: Partial<Form>) => {
      setForm({ ...form, ...part });
      if (calculated?.ok) setCalculated(undefined);
    },
    submit: () => {
      setTries(tries + 1);
      setCalculated(calculate(form));
    },
  };
};
