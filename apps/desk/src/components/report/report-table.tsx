import { type Cell, isFigure, type ReportTable } from '@voldaan/contract/desk/report-table.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatShortDay } from '../../format/day.ts';
import { language } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';

const formatted = (perMille: number): string => {
  const digits = (perMille / 10).toFixed(1);
  return `${language.value === 'nl' ? digits.replace('.', ',') : digits}%`;
};

const Shown = ({ cell, today }: { cell: Cell; today: PlainDate }) => {
  switch (cell.is) {
    case 'amount':
      return <Euro value={cell.cents} />;
    case 'debtor':
      return <a href={`/debtors#${encodeURIComponent(cell.id)}`}>{cell.name}</a>;
    case 'day':
      return <>{formatShortDay(cell.day, today, language.value)}</>;
    case 'number':
      return <>{cell.value ?? '–'}</>;
    case 'share':
      return <>{cell.perMille === null ? '–' : formatted(cell.perMille)}</>;
    case 'text':
      return <>{cell.text}</>;
  }
};

/** More columns than this stand beneath each other on a phone, each with its name. */
const MOST_ON_A_PHONE = 3;

/** A table behind a report: the very cells of the file. */
export const ReportTableView = ({
  table,
  today,
  named,
}: {
  table: ReportTable;
  today: PlainDate;
  /** Its name stands above it already. */
  named: boolean;
}) => {
  const { caption, columns, rows } = table;
  const figures = columns.map((_, i) => rows.some((row) => row[i] !== undefined && isFigure(row[i])));
  return (
    <div class="report-table" data-many={columns.length > MOST_ON_A_PHONE || undefined}>
      <table class="book">
        <caption data-named={named || undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={`${i} ${column}`} scope="col" class={figures[i] ? 'figure' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) =>
                i === 0 ? (
                  <th key={columns[i]} scope="row">
                    <Shown cell={cell} today={today} />
                  </th>
                ) : (
                  <td
                    key={`${i} ${columns[i]}`}
                    class={figures[i] ? 'figure' : undefined}
                    data-label={columns[i]}
                  >
                    <Shown cell={cell} today={today} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
