import { reportTables } from '@voldaan/contract/desk/report-tables.ts';
import { REPORT_WORDS } from '@voldaan/contract/desk/report-words.ts';
import type { ReportName, Reports } from '@voldaan/contract/desk/reports.ts';
import { reportFileAddress } from '@voldaan/contract/desk/reports-client.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { useMemo } from 'preact/hooks';
import { language, useTexts } from '../../state/reader.ts';
import { meaningOf } from './meaning.ts';
import { Plot } from './plot.tsx';
import { plotOf } from './plot-data.ts';
import { ReportTableView } from './report-table.tsx';

/** Reports of what stands in the books at a moment; the others are of days. */
const OF_A_MOMENT: readonly ReportName[] = ['ageing', 'dso'];

const Days = ({ name, reports }: { name: ReportName; reports: Reports }) => {
  const { report: t } = useTexts();
  const { from, until, today, uncounted } = reports;
  const day = (date: typeof from): string => formatDate(date, language.value);
  if (name === 'forecast' && uncounted?.after) return <>{t.asOf(day(uncounted.after))}</>;
  if (name === 'forecast' || (OF_A_MOMENT.includes(name) && until === today)) return <>{t.asOfNow}</>;
  return <>{OF_A_MOMENT.includes(name) ? t.asOf(day(until)) : t.period(day(from), day(until))}</>;
};

/** One report: what it means in a sentence, the plot, and the tables behind it. */
export const Report = ({ name, reports }: { name: ReportName; reports: Reports }) => {
  const texts = useTexts();
  const { report: t } = texts;
  const words = REPORT_WORDS[language.value];
  const title = words.title[name];
  const meaning = meaningOf(name, reports, texts, words, language.value);
  const plot = useMemo(() => plotOf(name, reports, words, t), [name, reports, words, t]);
  const tables = reportTables(name, reports, words).filter(({ rows }) => rows.length > 0);
  const { from, until } = reports;
  return (
    <article class="report" aria-labelledby="report-title">
      <h2 id="report-title">{title}</h2>
      <p class="small">
        <Days name={name} reports={reports} />
      </p>
      <p class="meaning">{meaning ?? t.empty}</p>
      {plot && <Plot plot={plot} label={t.plot(title)} />}
      {name === 'effect' && tables.length > 0 && !reports.effect.complete && (
        <p class="small">{t.incomplete}</p>
      )}
      {tables.map((table) => (
        <ReportTableView
          key={table.caption}
          table={table}
          today={reports.today}
          named={table.caption === title}
        />
      ))}
      <p class="small">
        {t.counted}: {t.explain[name]}
      </p>
      {tables.length > 0 && (
        <p class="get">
          <a href={reportFileAddress(name, { from, until }, language.value)} download>
            {t.download}
          </a>
        </p>
      )}
    </article>
  );
};
