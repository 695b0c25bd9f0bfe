import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { useTexts } from '../../state/reader.ts';
import { errorAt } from '../form/errors.ts';
import { Select } from '../form/select.tsx';
import type { DisputeDraft } from './dispute-draft.ts';

type CreditFieldsProps = {
  readonly draft: DisputeDraft;
  readonly field: (name: string) => string;
  readonly errors: readonly FieldError[];
  readonly onInput: (changed: Partial<DisputeDraft>) => void;
};

/** Under which number is credited, and how much: as a credit, or as what the invoice should have been. */
export const CreditFields = ({ draft, field, errors, onInput }: CreditFieldsProps) => {
  const t = useTexts().answers.dispute;
  const { number, how, typed } = draft;
  return (
    <>
      <Field
        id={field('number')}
        name={field('number')}
        label={t.number}
        error={errorAt(errors, field('number'))}
        value={number}
        onInput={(value) => onInput({ number: value })}
      />
      <Select
        id={field('how')}
        label={t.how}
        value={how}
        options={t.hows}
        onInput={(value) => onInput({ how: value })}
      />
      <Field
        id={field('amount')}
        name={field('amount')}
        label={how === 'credit' ? t.amount : t.corrected}
        inputMode="decimal"
        error={errorAt(errors, field('amount'))}
        value={typed}
        onInput={(value) => onInput({ typed: value })}
      />
    </>
  );
};
