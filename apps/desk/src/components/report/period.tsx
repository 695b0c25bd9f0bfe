import type { Reports, ReportsAsked } from '@voldaan/contract/desk/reports.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import { DayField } from '../form/day-field.tsx';

const MOST_DAYS = 365;

/** Which days are looked at; never more than a year, and not before the books begin. */
export const ReportPeriod = ({
  reports: { first, from, until, today, uncounted },
  onAsk,
}: {
  reports: Pick<Reports, 'first' | 'from' | 'until' | 'today' | 'uncounted'>;
  onAsk: (asked: ReportsAsked) => void;
}) => {
  const { report: t } = useTexts();
  return (
    <div class="report-period">
      <DayField
        id="report-from"
        label={t.from}
        value={from}
        min={addDays(until, -MOST_DAYS)}
        max={until}
        onInput={(day) => day && onAsk({ from: day, until })}
      />
      <DayField
        id="report-until"
        label={t.until}
        value={until}
        min={from}
        max={uncounted?.after ?? today}
        onInput={(day) => day && onAsk({ from, until: day })}
      />
      <p class="small">{t.known(formatDate(first, language.value))}</p>
    </div>
  );
};
