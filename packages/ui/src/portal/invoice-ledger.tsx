import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '../format/date.ts';
import { Ledger, type LedgerRow } from '../ledger.tsx';
import { InvoiceNote } from './invoice-note.tsx';
import type { PortalTexts } from './texts/texts.ts';

type InvoiceLedgerProps = { statement: Statement; language: Language; texts: PortalTexts };

const invoiceRows = ({ statement, language, texts }: InvoiceLedgerProps): readonly LedgerRow[] =>
  statement.invoices.map((invoice) => ({
    key: invoice.number,
    label: `${texts.invoice} ${invoice.number}`,
    note: <InvoiceNote invoice={invoice} language={language} texts={texts} />,
    amount: invoice.open,
    paidPercent: invoice.open > 0 ? Math.floor((invoice.paid * 100) / invoice.amount) : 0,
  }));

/** Interest and costs as far as claimed, each beneath its invoice's own amount. */
const extraRows = ({ statement, texts }: InvoiceLedgerProps): readonly LedgerRow[] =>
  statement.invoices.flatMap(({ number, extras }) =>
    extras
      ? [
          {
            key: `extras ${number}`,
            label: texts.extras(number),
            amount: sum([extras.interest, extras.costs]),
          },
        ]
      : [],
  );

const creditRows = ({ statement, language, texts }: InvoiceLedgerProps): readonly LedgerRow[] =>
  statement.credits.map((credit) => ({
    key: credit.number,
    label: `${texts.credits} ${credit.number}`,
    note: texts.creditOf(formatDate(credit.issueDate, language)),
    amount: cents(-credit.left),
  }));

/** All invoices and credits as lines of the book, with what they come to beneath them. */
export const InvoiceLedger = (props: InvoiceLedgerProps) => (
  <Ledger
    caption={props.texts.invoices}
    columns={[props.texts.invoice, props.texts.open]}
    language={props.language}
    rows={[...invoiceRows(props), ...extraRows(props), ...creditRows(props)]}
    total={{ label: props.texts.total, amount: props.statement.openTotal }}
  />
);
