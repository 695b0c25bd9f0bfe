import { proofAddress } from '@voldaan/contract/desk/client.ts';
import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import { percentOf } from './terms-draft.ts';

/** The terms on file, with what they prove; nothing when none were handed over. */
export const Terms = ({ card: { debtor, terms } }: { card: DebtorCard }) => {
  const { terms: t } = useTexts();
  if (!terms) return null;
  const { handedOverOn, fatalDueDate, clauseReviewedOn, interest, costs, proof } = terms;
  const reader = language.value;
  const lines = [
    [t.handedOverOn, formatDate(handedOverOn, reader)],
    [t.fatal, fatalDueDate ? t.fatalYes : t.fatalNo],
    [t.reviewedOn, clauseReviewedOn ? formatDate(clauseReviewedOn, reader) : t.notReviewed],
    [t.interest, interest ? t.rate[interest.per](percentOf(interest.basisPoints, reader)) : t.none],
    [t.costs, costs === null ? t.none : formatEuro(costs, reader)],
  ] as const;
  return (
    <section>
      <h2>{t.title}</h2>
      <dl class="details">
        {lines.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
        <div>
          <dt>{t.proof}</dt>
          <dd>
            <a href={proofAddress(debtor.id, proof)} download>
              {t.download}
            </a>
          </dd>
        </div>
      </dl>
    </section>
  );
};
