import { REPORT_WORDS } from '@voldaan/contract/desk/report-words.ts';
import type { ReportName, Reports, ReportsAsked } from '@voldaan/contract/desk/reports.ts';
import { useState } from 'preact/hooks';
import { Awaited } from '../components/awaited.tsx';
import { Frame } from '../components/frame.tsx';
import { ReportPeriod } from '../components/report/period.tsx';
import { Report } from '../components/report/report.tsx';
import { Uncounted } from '../components/report/uncounted.tsx';
import { api } from '../state/api.ts';
import { language, useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';
import { useHash } from '../state/use-hash.ts';

const NAMES = Object.keys(REPORT_WORDS.nl.title) as ReportName[];

/** "Rapporten": one calm page per report, all of them over the same days. */
export const ReportsPlace = () => {
  const { report: t } = useTexts();
  const [asked, ask] = useState<ReportsAsked>({});
  const [hash] = useHash();
  const reports = useAsked<Reports>(() => api.reports(asked), `reports ${JSON.stringify(asked)}`);
  const chosen = NAMES.find((name) => name === hash) ?? 'ageing';
  const { title } = REPORT_WORDS[language.value];
  return (
    <Frame here="reports">
      {() => (
        <div class="reports">
          <nav aria-label={t.choose}>
            <h1>{t.title}</h1>
            <ul>
              {NAMES.map((name) => (
                <li key={name}>
                  <a href={`#${name}`} aria-current={name === chosen ? 'page' : undefined}>
                    {title[name]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div class="reports-body">
            <Awaited asked={reports}>
              {(shown) => (
                <>
                  <Uncounted uncounted={shown.uncounted} />
                  {shown.uncounted?.after !== null && (
                    <>
                      <ReportPeriod reports={shown} onAsk={ask} />
                      <Report name={chosen} reports={shown} />
                    </>
                  )}
                </>
              )}
            </Awaited>
          </div>
        </div>
      )}
    </Frame>
  );
};
