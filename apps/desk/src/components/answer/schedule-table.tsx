import type { CardTerm } from '@voldaan/contract/desk/arrangements.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';

/** The terms of an arrangement, with what came in once it runs. */
export const ScheduleTable = ({ terms, received }: { terms: readonly CardTerm[]; received: boolean }) => {
  const t = useTexts().answers.arrangement;
  return (
    <table class="book">
      <caption class="visually-hidden">{t.schedule}</caption>
      <thead>
        <tr>
          <th scope="col">{t.due}</th>
          {received && (
            <th scope="col" class="money">
              {t.paid}
            </th>
          )}
          <th scope="col" class="money">
            {t.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.due}>
            <th scope="row">
              {formatDate(term.due, language.value)}
              {term.repairBy && (
                <span class="note">{t.missed(formatDate(term.repairBy, language.value))}</span>
              )}
            </th>
            {received && (
              <td class="money">
                <Euro value={term.paid} />
              </td>
            )}
            <td class="money">
              <Euro value={term.amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
