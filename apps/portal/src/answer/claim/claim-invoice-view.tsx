import type { ClaimInvoice } from '@voldaan/contract/portal/claim.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { formatExact, formatRate } from '@voldaan/ui/format/exact.ts';
import { Ledger } from '@voldaan/ui/ledger.tsx';
import type { ClaimTexts } from './texts/texts.ts';

type ViewProps = { readonly invoice: ClaimInvoice; readonly language: Language; readonly own: ClaimTexts };

const InterestLines = ({ invoice: { interest, number }, language, own }: ViewProps) =>
  interest && (
    <table class="calculation">
      <caption>{own.interestOn(own.interest[interest.kind], number)}</caption>
      <thead>
        <tr>
          <th scope="col">{own.columns.period}</th>
          <th scope="col">{own.columns.interest}</th>
        </tr>
      </thead>
      <tbody>
        {interest.lines.map((line) => (
          <tr key={line.from}>
            <th scope="row">
              {own.over(formatDate(line.from, language), formatDate(line.until, language))} ({line.days}{' '}
              {own.days}){' '}
              <span class="small">
                {own.rateOver(formatRate(line.rate, language), formatExact(line.base, language))}
              </span>
            </th>
            <td>{formatExact(line.interest, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

/** One invoice of a claim: what it was, what was paid, and the interest day by day. */
export const ClaimInvoiceView = (props: ViewProps) => {
  const { invoice, language, own } = props;
  const rows = [
    { key: 'principal', label: own.principal, amount: invoice.principal },
    ...invoice.payments.map((paid) => ({
      key: `paid ${paid.on}`,
      label: own.paid(formatDate(paid.on, language)),
      amount: cents(-sum([paid.principal, paid.interest, paid.costs])),
    })),
    ...(invoice.interest
      ? [{ key: 'interest', label: own.interest[invoice.interest.kind], amount: invoice.interest.amount }]
      : []),
  ];
  return (
    <section>
      <Ledger
        caption={own.invoice(invoice.number)}
        columns={[own.what, own.amount]}
        rows={rows}
        language={language}
      />
      <InterestLines {...props} />
    </section>
  );
};
