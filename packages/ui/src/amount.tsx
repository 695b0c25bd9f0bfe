import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';

/** An amount whose sign keeps to the left edge of its column and whose figures stand under each other. */
export const Amount = ({ value, language }: { value: Cents; language: Language }) => {
  const [sign, figures] = formatEuro(value, language).split('\u00a0');
  return (
    <span class="amount">
      <span>{sign}&nbsp;</span>
      <span>{figures}</span>
    </span>
  );
};
