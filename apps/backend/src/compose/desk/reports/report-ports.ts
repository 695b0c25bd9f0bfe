import type { Services } from '@voldaan/application/services.ts';
import { cellText } from '@voldaan/contract/desk/report-table.ts';
import { reportTables } from '@voldaan/contract/desk/report-tables.ts';
import { REPORT_WORDS } from '@voldaan/contract/desk/report-words.ts';
import type { ReportName, Reports, ReportsQuery } from '@voldaan/contract/desk/reports.ts';
import { csvFile } from '@voldaan/formats/text/csv-cell.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { readRows } from './read-rows.ts';
import { shownReports } from './shown-reports.ts';

/** "Rapporten": every report over some days. */
export const readReports = async (
  services: Services,
  { administration }: StaffSession,
  query: ReportsQuery,
): Promise<Result<Reports>> => {
  const rows = await readRows(services, administration, query);
  return rows ? found(await shownReports(services, administration, rows)) : refused('request-not-understood');
};

/** The tables behind a report as a file, one below the other, in the words of its reader. */
export const exportReport = async (
  services: Services,
  staff: StaffSession,
  report: ReportName,
  query: ReportsQuery,
): Promise<Result<string>> => {
  const reports = await readReports(services, staff, query);
  if (!reports.ok) return reports;
  const tables = reportTables(report, reports.value, REPORT_WORDS[staff.language]);
  return found(
    csvFile(
      tables.flatMap(({ caption, columns, rows }, i) => [
        ...(i > 0 ? [[''], [caption]] : []),
        columns,
        ...rows.map((cells) => cells.map(cellText)),
      ]),
    ),
  );
};
