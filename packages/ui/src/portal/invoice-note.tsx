import type { StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '../format/date.ts';
import { StateMark, type StateShape, type StateTone } from '../state-mark.tsx';
import type { PortalTexts } from './texts/texts.ts';

const MARK: Readonly<Record<StatementInvoice['state'], readonly [StateShape, StateTone]>> = {
  open: ['ring', 'soft'],
  overdue: ['dot', 'ink'],
  held: ['bar', 'hold'],
  paid: ['dot', 'paid'],
  credited: ['ring', 'paid'],
};

type InvoiceNoteProps = { invoice: StatementInvoice; language: Language; texts: PortalTexts };

/** Beneath an invoice number: when it should be paid, how it stands, what arrived, its documents. */
export const InvoiceNote = ({ invoice, language, texts }: InvoiceNoteProps) => {
  const [shape, tone] = MARK[invoice.state];
  const received = [formatEuro(invoice.paid, language), formatEuro(invoice.amount, language)] as const;
  return (
    <>
      <span>
        {invoice.open > 0
          ? texts.payBy(formatDate(invoice.dueDate, language))
          : texts.issued(formatDate(invoice.issueDate, language))}
      </span>
      <StateMark shape={shape} tone={tone}>
        {texts.states[invoice.state]}
      </StateMark>
      {invoice.paid > 0 && invoice.open > 0 && <span>{texts.paidSoFar(...received)}</span>}
      {!invoice.payableOnline && invoice.open > 0 && <span>{texts.transferOnly}</span>}
      {invoice.documents.map((document) => (
        <a key={document.kind} class="tap" href={document.url}>
          {texts.documents[document.kind]}
          <span class="visually-hidden">{` ${texts.invoice} ${invoice.number}`}</span>
        </a>
      ))}
    </>
  );
};
