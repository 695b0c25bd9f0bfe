import type { Statement } from '@voldaan/contract/portal/statement.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '../format/date.ts';
import { Ledger } from '../ledger.tsx';
import type { PortalTexts } from './texts/texts.ts';

/** What arrived, each with its proof. */
export const Receipts = (props: { statement: Statement; language: Language; texts: PortalTexts }) => {
  const { statement, language, texts } = props;
  if (statement.receipts.length === 0) return null;
  return (
    <Ledger
      caption={texts.receipts}
      columns={[texts.receipts, texts.amount]}
      language={language}
      rows={statement.receipts.map((receipt) => ({
        key: receipt.id,
        label: texts.receiptOf(formatDate(receipt.on, language), receipt.method),
        note: (
          <a class="tap" href={receipt.url}>
            {texts.receiptPdf}
          </a>
        ),
        amount: receipt.amount,
      }))}
    />
  );
};
