import { Button } from '@voldaan/ui/button.tsx';
import { ErrorSummary, type FieldError } from '@voldaan/ui/error-summary.tsx';
import type { ComponentChildren } from 'preact';
import type { CalculatorTexts } from '../texts/texts.ts';

type FormProps = {
  readonly texts: CalculatorTexts;
  readonly errors: readonly FieldError[];
  readonly tries: number;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
};

/** The questions of a calculator, what is wrong with the answers on top, and the one button. */
export const CalculatorForm = ({ texts, errors, tries, onSubmit, children }: FormProps) => (
  <form
    class="stack calculator"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {errors.length > 0 && <ErrorSummary key={tries} title={texts.errorTitle} errors={errors} />}
    {children}
    <Button primary>{texts.calculate}</Button>
  </form>
);
