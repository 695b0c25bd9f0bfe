import type { ShownTerm } from '@voldaan/contract/portal/arrangement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '../format/date.ts';

type ScheduleProps = {
  readonly terms: readonly Pick<ShownTerm, 'due' | 'amount' | 'left'>[];
  readonly total: number;
  readonly language: Language;
  readonly label: string;
  readonly leftText: (amount: string) => string;
  /** What has happened to a term, in words. */
  readonly noteOf?: (index: number) => string | undefined;
  readonly isPaid?: (index: number) => boolean;
};

/** The schedule is the picture: a line per term with its day, its amount, and a bar of how much is done by then. */
export const Schedule = ({ terms, total, language, label, leftText, noteOf, isPaid }: ScheduleProps) => (
  <ol class="schedule" aria-label={label}>
    {terms.map((term, index) => (
      <li key={term.due} data-paid={isPaid?.(index) ? '' : undefined}>
        <span>{formatDate(term.due, language)}</span>
        <strong class="amount">{formatEuro(term.amount, language)}</strong>
        <span class="small">{noteOf?.(index) ?? ''}</span>
        <span class="small left">{leftText(formatEuro(term.left, language))}</span>
        <svg width="100%" height="3" aria-hidden="true">
          <rect width={`${Math.round(((total - term.left) * 100) / total)}%`} height="3" />
        </svg>
      </li>
    ))}
  </ol>
);
