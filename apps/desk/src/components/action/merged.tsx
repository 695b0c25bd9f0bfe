import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useTexts } from '../../state/reader.ts';

/** This record is history: where its customer goes on. */
export const Merged = ({ merged }: { readonly merged: NonNullable<DebtorCard['merged']> }) => {
  const { other: t } = useTexts().actions;
  return (
    <Notice kind="wait" title={t.mergedInto}>
      <p>
        <a href={`/debtors#${encodeURIComponent(merged.id)}`}>{t.open(merged.name)}</a>
      </p>
    </Notice>
  );
};
