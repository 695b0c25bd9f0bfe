import type { AuditLine } from '@voldaan/contract/desk/audit.ts';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';

/** What was seen and done, newest first; the debtor's name opens his card. */
export const AuditLines = ({ lines }: { lines: readonly AuditLine[] }) => {
  const { audit: t } = useTexts();
  if (lines.length === 0) return <p class="quiet-list sentence">{t.quiet}</p>;
  return (
    <div class="audit-table">
      <table class="book audit-lines">
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.debtor}</th>
            <th scope="col">{t.thing}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, at, who, what, debtor, thing }) => (
            <tr key={id}>
              <td>{formatMoment(at, language.value)}</td>
              <td>{who.name}</td>
              <td>{t.acts[what]}</td>
              <td>
                {debtor && (
                  <a href={`/debtors#${encodeURIComponent(debtor.id)}`}>{debtor.name ?? debtor.id}</a>
                )}
              </td>
              <td class="thing small">{thing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
