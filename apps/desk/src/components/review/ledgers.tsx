import type { ArrangementReview, CashLine } from '@voldaan/contract/desk/review.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';

type LedgerProps = {
  readonly title: string;
  readonly lines: readonly CashLine[];
  readonly empty: string;
};

const MOST_SHOWN = 12;

/** Days of money, or of steps of the plan. */
const Ledger = ({ title, lines, empty }: LedgerProps) => {
  const { review, words } = useTexts();
  const { REVIEW: t } = review;
  const rest = lines.length - MOST_SHOWN;
  return (
    <div class="ledger">
      <h4>{title}</h4>
      {lines.length === 0 ? (
        <p class="small">{empty}</p>
      ) : (
        <table class="book">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.on}</th>
              <th scope="col">{t.what}</th>
              <th scope="col" class="money">
                {t.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, MOST_SHOWN).map(({ on, amount, step }) => (
              <tr key={`${on} ${step}`}>
                <th scope="row">{formatDate(on, language.value)}</th>
                <td>{step ? words.STEP[step] : t.payment}</td>
                <td class="money">
                  <Euro value={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p class="small">{t.andMore(rest)}</p>}
    </div>
  );
};

/** What happens after each answer: the days of money, or the next steps of the plan. */
export const Ledgers = ({ ledgers }: Pick<ArrangementReview, 'ledgers'>) => {
  const { REVIEW: t } = useTexts().review;
  const { accept, counter, refuse } = ledgers;
  return (
    <section>
      <h3>{t.outcomes}</h3>
      <div class="ledgers">
        <Ledger title={t.ledgers.accept} lines={accept} empty={t.nothingPlanned} />
        <Ledger title={t.ledgers.counter} lines={counter ?? []} empty={t.noCounter} />
        <Ledger title={t.ledgers.refuse} lines={refuse} empty={t.nothingPlanned} />
      </div>
    </section>
  );
};
