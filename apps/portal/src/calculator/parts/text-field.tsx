import { Field } from '@voldaan/ui/field.tsx';

type TextFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly amount?: boolean;
  readonly onInput: (value: string) => void;
};

/** A field without a name: whatever happens, what was typed never comes to stand in an address. */
export const TextField = ({ amount = false, ...field }: TextFieldProps) => (
  <Field {...field} name="" autocomplete="off" {...(amount && { inputMode: 'decimal' as const })} />
);
