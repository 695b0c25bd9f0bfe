import type { ClaimCosts } from '@voldaan/contract/portal/claim.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { ClaimTexts } from './texts/texts.ts';

type SheetProps = { readonly costs: ClaimCosts; readonly language: Language; readonly own: ClaimTexts };

/** Collection costs, bracket by bracket. */
export const CostsSheet = ({ costs, language, own }: SheetProps) => (
  <>
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
  </>
);
