import type { ReceiptPreview } from '@voldaan/contract/desk/receipts.ts';
import { useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';

/** How money will be divided, before it is booked. */
export const Division = ({ shown }: { readonly shown: ReceiptPreview }) => {
  const { receipt: t, invoice } = useTexts().actions;
  return (
    <div class="division" role="status">
      <table class="book">
        <caption>{t.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{invoice}</th>
            <th scope="col" class="money">
              {t.part}
            </th>
            <th scope="col" class="money">
              {t.left}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.settled.map((line) => (
            <tr key={line.invoice}>
              <th scope="row">{line.invoice}</th>
              <td class="money">
                <Euro value={line.amount} />
              </td>
              <td class="money">
                <Euro value={line.left} />
              </td>
            </tr>
          ))}
          {shown.unallocated > 0 && (
            <tr>
              <th scope="row">{t.unallocated}</th>
              <td class="money">
                <Euro value={shown.unallocated} />
              </td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
};
