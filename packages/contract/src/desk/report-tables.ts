import type { ReportTable } from './report-table.ts';
import { alike } from './report-tables/alike.ts';
import { arrangements, effect, promises, reasons, work } from './report-tables/answers.ts';
import { ageing, claims, collected, dso, forecast, owners } from './report-tables/money.ts';
import type { Tables } from './report-tables/tables.ts';
import type { ReportWords } from './report-words.ts';
import type { ReportName, Reports } from './reports.ts';

const TABLES: Readonly<Record<ReportName, Tables>> = {
  ageing,
  dso,
  forecast,
  collected,
  effect,
  promises,
  arrangements,
  reasons,
  alike,
  claims,
  work,
  owners,
};

/** The tables behind a report: the same on the page and in the file, so that neither can say another thing. */
export const reportTables = (
  report: ReportName,
  reports: Reports,
  words: ReportWords,
): readonly ReportTable[] => TABLES[report](reports, words);
