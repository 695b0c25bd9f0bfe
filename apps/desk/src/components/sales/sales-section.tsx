import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { useTexts } from '../../state/reader.ts';
import { AnswerAsk } from './answer-ask.tsx';
import { KeyAccount } from './key-account.tsx';
import { OrderHold } from './order-hold.tsx';

type SalesSectionProps = { readonly card: DebtorCard; readonly onDone: (said: string) => void };

/** What passes between finance and sales: a question before a hard step, and whether orders wait. */
export const SalesSection = ({ card, onDone }: SalesSectionProps) => {
  const t = useTexts().sales;
  const { asks, ordersHeldSince, keyAccountProposed } = card.sales;
  const aboutOrders = asks.length > 0 || ordersHeldSince !== null || card.totals.overdue !== 0;
  if (!aboutOrders && keyAccountProposed === null) return null;
  return (
    <section>
      <h2>{t.title}</h2>
      {asks.map((ask) => (
        <AnswerAsk key={ask.id} debtorId={card.debtor.id} ask={ask} today={card.today} onDone={onDone} />
      ))}
      {aboutOrders && <OrderHold card={card} onDone={onDone} />}
      <KeyAccount card={card} onDone={onDone} />
    </section>
  );
};
