import type { SettledLine } from '@voldaan/contract/portal/settlement.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { Ledger } from '../ledger.tsx';
import type { PortalTexts } from './texts/texts.ts';

type SettlementProps = {
  readonly lines: readonly SettledLine[];
  readonly rest: Cents;
  readonly language: Language;
  readonly texts: PortalTexts;
};

/** What an amount pays, invoice by invoice, and what is left afterwards. */
export const SettlementLines = ({ lines, rest, language, texts }: SettlementProps) => (
  <>
    <Ledger
      caption={texts.settles}
      columns={[texts.invoice, texts.amount]}
      language={language}
      rows={lines.map((line) => ({
        key: line.number,
        label: `${texts.invoice} ${line.number}`,
        note: line.leaves > 0 ? texts.leaves(formatEuro(line.leaves, language)) : texts.settledInFull,
        amount: line.pays,
        paidPercent: line.leaves > 0 ? Math.floor((line.pays * 100) / (line.pays + line.leaves)) : 100,
      }))}
    />
    <p>{rest > 0 ? texts.settlesRest(formatEuro(rest, language)) : texts.settlesAll}</p>
  </>
);
