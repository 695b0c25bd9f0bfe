import { documentAddress } from '@voldaan/contract/desk/client.ts';
import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { CardInvoice } from '@voldaan/contract/desk/invoice.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { StateMark } from '@voldaan/ui/state-mark.tsx';
import { useState } from 'preact/hooks';
import { formatShortDay } from '../../format/day.ts';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';

const LOOKS = {
  'not-due': { shape: 'ring', tone: 'soft' },
  overdue: { shape: 'dot', tone: 'ink' },
  held: { shape: 'bar', tone: 'hold' },
  paid: { shape: 'dot', tone: 'paid' },
  closed: { shape: 'ring', tone: 'paid' },
  'written-off': { shape: 'ring', tone: 'ink' },
  'handed-over': { shape: 'ring', tone: 'ink' },
} as const;

const isDone = (invoice: CardInvoice): boolean => invoice.state === 'paid' || invoice.state === 'closed';

/** Each invoice with its own place in the plan: the step that left, and the one to come. */
export const InvoiceTable = ({ card }: { card: DebtorCard }) => {
  const { card: t, plan } = useTexts();
  const [withDone, setWithDone] = useState(false);
  const done = card.invoices.filter(isDone).length;
  const allDone = done === card.invoices.length;
  const shown = withDone || allDone ? card.invoices : card.invoices.filter((invoice) => !isDone(invoice));
  const day = (date: CardInvoice['dueDate']) => formatShortDay(date, card.today, language.value);
  const step = (taken: CardInvoice['taken']) => (taken ? `${plan.PLANNED[taken.kind]} ${day(taken.on)}` : '');
  return (
    <section>
      <h2>{t.invoices.title}</h2>
      <table class="book">
        <thead>
          <tr>
            <th scope="col">{t.invoices.number}</th>
            <th scope="col">{t.invoices.due}</th>
            <th scope="col" class="wide">
              {t.invoices.step}
            </th>
            <th scope="col" class="wide">
              {t.invoices.next}
            </th>
            <th scope="col" class="money">
              {t.invoices.open}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((invoice) => (
            <tr key={invoice.id}>
              <th scope="row">
                {invoice.documentId ? (
                  <a
                    href={documentAddress(card.debtor.id, invoice.documentId)}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {invoice.number}
                  </a>
                ) : (
                  invoice.number
                )}
                {invoice.kind === 'credit-note' && ` ${t.invoices.credit}`}
                <span class="note">
                  <StateMark {...LOOKS[invoice.state]}>{t.invoices.states[invoice.state]}</StateMark>
                </span>
              </th>
              <td>{day(invoice.dueDate)}</td>
              <td class="wide small">{step(invoice.taken)}</td>
              <td class="wide small">{step(invoice.next)}</td>
              <td class="money">
                <Euro value={invoice.open} />
                {invoice.open !== invoice.amount && (
                  <span class="note">{t.invoices.of(formatEuro(invoice.amount, language.value))}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {done > 0 && !allDone && !withDone && (
        <button type="button" class="quiet" onClick={() => setWithDone(true)}>
          {t.invoices.showPaid(done)}
        </button>
      )}
    </section>
  );
};
