import type { Language } from '@voldaan/domain/money/euro.ts';
import type { ReportName, Reports, ReportsAsked } from './reports.ts';
import type { requester } from './request.ts';

/** "Rapporten", as typed functions. */
export const reportsClient = ({ get }: ReturnType<typeof requester>) => ({
  reports: (asked: ReportsAsked) => get<Reports>(`/reports?${new URLSearchParams(asked)}`),
});

/** Where the table behind a report is handed out as a file for a spreadsheet. */
export const reportFileAddress = (report: ReportName, asked: ReportsAsked, language: Language): string =>
  `/api/reports/${report}.csv?${new URLSearchParams({ ...asked, language })}`;
