import type { SalesReport } from '@voldaan/contract/desk/sales.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Awaited } from '../awaited.tsx';
import { Euro } from '../euro.tsx';

const AMOUNTS = ['invoiced', 'paid', 'becameLate', 'disputed'] as const;

/** How the reader's own customers pay. */
export const OwnReport = () => {
  const t = useTexts().sales.report;
  const asked = useAsked<SalesReport>(() => api.salesReport(), 'sales-report');
  return (
    <Awaited asked={asked}>
      {(report) => (
        <section class="own-report" aria-label={t.title}>
          <p class="small">
            {t.period(formatDate(report.from, language.value), formatDate(report.until, language.value))}
          </p>
          <dl class="foreseen">
            {AMOUNTS.flatMap((name) => [
              <dt key={name}>{t[name]}</dt>,
              <dd key={`${name}-amount`}>
                <Euro value={report[name]} />
              </dd>,
            ])}
            <dt>{t.daysLate}</dt>
            <dd>{report.daysLate === null ? t.none : t.days(report.daysLate)}</dd>
          </dl>
        </section>
      )}
    </Awaited>
  );
};
