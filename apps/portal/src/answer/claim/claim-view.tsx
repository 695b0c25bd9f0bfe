import type { Claim } from '@voldaan/contract/portal/claim.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { Ledger } from '@voldaan/ui/ledger.tsx';
import { ClaimInvoiceView } from './claim-invoice-view.tsx';
import { CostsSheet } from './costs-sheet.tsx';
import type { ClaimTexts } from './texts/texts.ts';

type ViewProps = { readonly claim: Claim; readonly language: Language; readonly own: ClaimTexts };

/** A claim, line by line, so that everybody can follow it with a pocket calculator. */
export const ClaimView = (props: ViewProps) => {
  const { claim, language, own } = props;
  const rows = [
    { key: 'principal', label: own.principalLeft, amount: sum(claim.invoices.map(({ open }) => open)) },
    { key: 'interest', label: own.interestLeft, amount: claim.interestLeft },
    { key: 'costs', label: own.costsLeft, amount: claim.costsLeft },
    ...(claim.credit > 0 ? [{ key: 'credit', label: own.credit, amount: cents(-claim.credit) }] : []),
  ];
  return (
    <>
      <p class="small">{own.on(formatDate(claim.on, language))}</p>
      <Ledger
        caption={own.sums}
        columns={[own.what, own.amount]}
        rows={rows}
        total={{ label: own.total, amount: claim.total }}
        language={language}
      />
      {claim.enoughUntil && <p>{own.enough(formatWeekday(claim.enoughUntil, language))}</p>}
      {claim.invoices.map((invoice) => (
        <ClaimInvoiceView key={invoice.number} {...props} invoice={invoice} />
      ))}
      {claim.costs && (
        <section>
          <h2>{own.costs}</h2>
          <CostsSheet costs={claim.costs} language={language} own={own} />
        </section>
      )}
    </>
  );
};
