import type { Claim, ClaimInvoice, PaidLine } from '@voldaan/contract/portal/claim.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Cents, cents, minus, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import type { ComponentChildren } from 'preact';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';

/** A decimal of the sheet, digit for digit, with the marks of this reader. */
const decimal = (text: string, reader: Language): string => {
  const [whole = '', fraction] = text.split('.');
  const [point, group] = reader === 'nl' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
};

const Row = (props: {
  children: ComponentChildren;
  note?: string | undefined;
  amount: ComponentChildren;
}) => (
  <tr>
    <th scope="row">
      {props.children}
      {props.note && <span class="note">{props.note}</span>}
    </th>
    <td class="money">{props.amount}</td>
  </tr>
);

const usePaid = () => {
  const t = useTexts().claims;
  return (paid: PaidLine): string =>
    (['principal', 'interest', 'costs'] as const)
      .filter((part) => paid[part] > 0)
      .map((part) => t.parts[part](formatEuro(paid[part], language.value)))
      .join(', ');
};

const InvoiceRows = ({ invoice }: { invoice: ClaimInvoice }) => {
  const t = useTexts().claims;
  const paid = usePaid();
  const day = (date: PlainDate) => formatDate(date, language.value);
  const number = (text: string) => decimal(text, language.value);
  const { interest, payments, principal, open } = invoice;
  const corrected = minus(principal, sum([open, ...payments.map((part) => part.principal)]));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          <strong>{t.invoice(invoice.number)}</strong>
        </th>
      </tr>
      <Row amount={<Euro value={principal} />}>{t.principal(day(invoice.due))}</Row>
      {payments.map((part) => (
        <Row
          key={`${part.on}${part.principal}${part.interest}${part.costs}`}
          amount={<Euro value={minus(ZERO, part.principal)} />}
        >
          {t.paid(day(part.on), paid(part))}
        </Row>
      ))}
      {corrected !== 0 && <Row amount={<Euro value={minus(ZERO, corrected)} />}>{t.corrected}</Row>}
      {(corrected !== 0 || payments.length > 0) && <Row amount={<Euro value={open} />}>{t.open}</Row>}
      {interest?.lines.map((line) => (
        <tr key={line.from} class="small">
          <td>
            {t.segment(day(line.from), day(line.until), line.days, number(line.rate), number(line.base))}
          </td>
          <td class="money">{number(line.exact)}</td>
        </tr>
      ))}
      {interest && (
        <Row amount={<Euro value={interest.amount} />}>
          {t.interest(t.kind[interest.kind], day(interest.from), day(interest.until))}
        </Row>
      )}
    </tbody>
  );
};

/** What of interest and costs is paid or given up, so that the lines add up to the total. */
const settledOnTop = ({ invoices, costs, credit, total }: Claim): Cents =>
  minus(
    sum([
      ...invoices.flatMap(({ open, interest }) => [open, interest?.amount ?? ZERO]),
      costs?.amount ?? ZERO,
      costs?.vat ?? ZERO,
      cents(0 - credit),
    ]),
    total,
  );

const OnTop = ({ claim }: { claim: Claim }) => {
  const t = useTexts().claims;
  const { costs, credit } = claim;
  const settled = settledOnTop(claim);
  return (
    <tbody>
      {costs?.lines.map((line) => (
        <tr key={line.what} class="small">
          <td>
            {line.what}
            <span class="note">{line.source}</span>
          </td>
          <td class="money">{line.amount}</td>
        </tr>
      ))}
      {costs && (
        <Row amount={<Euro value={costs.amount} />}>{t.costs(formatEuro(costs.base, language.value))}</Row>
      )}
      {costs && costs.vat > 0 && <Row amount={<Euro value={costs.vat} />}>{t.vat}</Row>}
      {settled !== 0 && <Row amount={<Euro value={minus(ZERO, settled)} />}>{t.onTop}</Row>}
      {credit > 0 && <Row amount={<Euro value={minus(ZERO, credit)} />}>{t.credit}</Row>}
    </tbody>
  );
};

/** A claim line by line, so that a person can check it with a pocket calculator. */
export const ClaimSheet = ({ claim, caption }: { claim: Claim; caption: string }) => {
  const t = useTexts().claims;
  return (
    <table class="book claim-sheet">
      <caption>{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.amount}</th>
        </tr>
      </thead>
      {claim.invoices.map((invoice) => (
        <InvoiceRows key={invoice.number} invoice={invoice} />
      ))}
      <OnTop claim={claim} />
      <tfoot>
        <tr class="sheet-total">
          <th scope="row">{t.total}</th>
          <td class="money">
            <Euro value={claim.total} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
};
