import type { SettledLine } from '@voldaan/contract/portal/settlement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { Ledger } from '../ledger.tsx';
import type { PortalTexts } from './texts/texts.ts';

type SettlementProps = {
  readonly caption: string;
  readonly lines: readonly SettledLine[];
  readonly language: Language;
  readonly texts: PortalTexts;
};

/** What an amount pays, invoice by invoice; of an invoice that is not paid in full, how much is left. */
export const SettlementLines = ({ caption, lines, language, texts }: SettlementProps) => (
  <Ledger
    caption={caption}
    columns={[texts.invoice, texts.amount]}
    language={language}
    rows={lines.map((line) => ({
      key: line.number,
      label: `${texts.invoice} ${line.number}`,
      note: line.leaves > 0 ? texts.leaves(formatEuro(line.leaves, language)) : texts.settledInFull,
      amount: line.pays,
      paidPercent: line.leaves > 0 ? Math.floor((line.pays * 100) / (line.pays + line.leaves)) : 0,
    }))}
  />
);
