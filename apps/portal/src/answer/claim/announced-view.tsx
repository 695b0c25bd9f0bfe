import type { Announced } from '@voldaan/contract/portal/announced.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { formatRate } from '@voldaan/ui/format/exact.ts';
import { CostsSheet } from './costs-sheet.tsx';
import type { ClaimTexts } from './texts/texts.ts';

type ViewProps = { readonly announced: Announced; readonly language: Language; readonly own: ClaimTexts };

/** What a notice said may follow when its last day passes: worked out, and not asked. */
export const AnnouncedView = ({ announced, language, own }: ViewProps) => {
  const { invoices, lastDay, interest, costs } = announced;
  return (
    <section>
      <h2>{own.later(formatWeekday(lastDay, language))}</h2>
      <p>{own.nothingYet(invoices)}</p>
      {interest && (
        <p>
          {own.interestLater(
            own.interest[interest.kind],
            formatDate(interest.from, language),
            formatRate(interest.rate, language),
          )}
        </p>
      )}
      {costs && (
        <>
          <h3>{own.costs}</h3>
          <CostsSheet costs={costs} language={language} own={own} />
        </>
      )}
    </section>
  );
};
