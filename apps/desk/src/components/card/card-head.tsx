import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { Stamp } from '@voldaan/ui/stamp.tsx';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';
import { HoldBadge } from '../hold-badge.tsx';

/** How late he pays on average, as far as anything was ever paid in full. */
const PaysLate = ({ paysLate }: Pick<DebtorCard, 'paysLate'>) => {
  const { actions: t } = useTexts();
  return <p class="small">{paysLate ? t.late(paysLate.days, paysLate.invoices) : t.neverPaid}</p>;
};

/** Who it is, how much is open, and the stamp when nothing is. */
export const CardHead = ({ card }: { card: DebtorCard }) => {
  const { desk, words } = useTexts();
  const { debtor, totals, holds, closed } = card;
  const parts = (['overdue', 'notDue', 'disputed', 'arranged', 'held', 'credit'] as const).filter(
    (part) => totals[part] !== 0,
  );
  return (
    <header class="card-head">
      <div>
        <h1>{debtor.name}</h1>
        <p class="small">
          {[words.KIND[debtor.kind], debtor.address?.city, debtor.number].filter(Boolean).join(' · ')}
          {debtor.keyAccount && <strong> · {desk.debtors.keyAccount}</strong>}
        </p>
        <PaysLate paysLate={card.paysLate} />
        <p class="badges">
          {holds.map((hold) => (
            <HoldBadge key={hold.id} reason={hold.reason} until={hold.until} today={card.today} />
          ))}
        </p>
      </div>
      {closed ? (
        <div class="closed">
          <Stamp
            on={closed.on}
            reference={closed.reference ?? card.paymentReference}
            language={language.value}
          />
          {totals.credit !== 0 && (
            <p>
              {desk.amounts.credit} <Euro value={totals.credit} />
            </p>
          )}
        </div>
      ) : (
        <dl class="totals">
          <div class="total">
            <dt>{desk.amounts.open}</dt>
            <dd>
              <Euro value={totals.open} />
            </dd>
          </div>
          {parts.map((part) => (
            <div key={part}>
              <dt>{desk.amounts[part]}</dt>
              <dd>
                <Euro value={totals[part]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
};
