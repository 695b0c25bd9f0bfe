import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { useState } from 'preact/hooks';
import { language, useTexts } from '../../state/reader.ts';
import { Several } from '../form/several.tsx';

/** Invoices of which something is open, those that the plan is done with apart. */
export const openInvoices = ({ invoices }: DebtorCard, withEnded = false) =>
  invoices.filter(
    ({ open, state, kind }) =>
      kind === 'invoice' && open > 0 && (withEnded || (state !== 'written-off' && state !== 'handed-over')),
  );

/** The invoices chosen: all of them until somebody says otherwise. */
export const usePickedInvoices = (card: DebtorCard, withEnded = false) => {
  const numbers = openInvoices(card, withEnded).map(({ number }) => number);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const picked = numbers.filter((number) => !dropped.includes(number));
  const pick = (values: readonly string[]) =>
    setDropped(numbers.filter((number) => !values.includes(number)));
  return { picked, pick };
};

type InvoicePickProps = {
  readonly id: string;
  readonly card: DebtorCard;
  readonly picked: readonly string[];
  readonly withEnded?: boolean;
  readonly error?: string | undefined;
  readonly onPick: (values: readonly string[]) => void;
};

/** Which invoices it is about, with what is open of each. */
export const InvoicePick = ({ id, card, picked, withEnded = false, error, onPick }: InvoicePickProps) => {
  const { actions: t } = useTexts();
  const options = Object.fromEntries(
    openInvoices(card, withEnded).map(({ number, open }) => [
      number,
      `${number}, ${formatEuro(open, language.value)}`,
    ]),
  );
  return (
    <Several name={id} legend={t.invoices} values={picked} options={options} error={error} onInput={onPick} />
  );
};
