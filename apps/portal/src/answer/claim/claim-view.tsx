import type { Claim } from '@voldaan/contract/portal/claim.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { Ledger } from '@voldaan/ui/ledger.tsx';
import { ClaimInvoiceView } from './claim-invoice-view.tsx';
import type { ClaimTexts } from './texts/texts.ts';

type ViewProps = { readonly claim: Claim; readonly language: Language; readonly own: ClaimTexts };

const Costs = ({ claim: { costs }, language, own }: ViewProps) =>
  costs && (
    <section>
      <h2>{own.costs}</h2>
      <p>{own.costsOver(formatEuro(costs.base, language))}</p>
      <table class="calculation">
        <caption>{own.how}</caption>
        <tbody>
          {costs.lines.map((line) => (
            <tr key={line.what}>
              <th scope="row">
                {line.what} <span class="small">{line.source}</span>
              </th>
              <td>{line.amount}</td>
            </tr>
          ))}
          {costs.vat > 0 && (
            <tr>
              <th scope="row">{own.vat}</th>
              <td>{formatEuro(costs.vat, language)}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{own.costsTotal}</th>
            <td>{formatEuro(sum([costs.amount, costs.vat]), language)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );

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
      <Costs {...props} />
    </>
  );
};
