import type { DebtorsPage } from '@voldaan/contract/desk/debtors.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { useLater } from '../../state/use-later.ts';
import { Choice } from '../form/choice.tsx';

type DebtorPickProps = {
  readonly id: string;
  /** Not among the answers: the debtor himself. */
  readonly besides: string;
  readonly value: string | undefined;
  readonly error?: string | undefined;
  readonly onPick: (debtorId: string) => void;
};

const MOST = 8;

/** Another debtor, found by name, number or address, and chosen from what was found. */
export const DebtorPick = ({ id, besides, value, error, onPick }: DebtorPickProps) => {
  const { other: t } = useTexts().actions;
  const [query, setQuery] = useState('');
  const sought = useLater(query.trim(), 250);
  const found = useAsked<DebtorsPage>(() => api.debtors({ query: sought, filter: 'all' }), sought);
  const rows = sought === '' ? [] : (found.value?.rows ?? []).filter((row) => row.id !== besides);
  const options = Object.fromEntries(
    rows.slice(0, MOST).map((row) => [row.id, [row.name, row.city].filter(Boolean).join(', ')]),
  );
  return (
    <>
      <Field
        id={`${id}-search`}
        name={`${id}-search`}
        label={t.search}
        error={rows.length === 0 ? error : undefined}
        value={query}
        onInput={setQuery}
      />
      {rows.length > 0 && (
        <Choice name={id} legend={t.found} value={value} options={options} error={error} onInput={onPick} />
      )}
      {sought !== '' && found.value && rows.length === 0 && <p role="status">{t.nobody}</p>}
    </>
  );
};
