import { ReportFileQuery, Reports, ReportsQuery } from '../desk/reports.ts';
import type { Route } from './route.ts';

const tag = 'Reports';

/** What happened in the books, over some days. */
export const DESK_REPORT_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/reports',
    tag,
    summary: 'Every report over some days',
    query: ReportsQuery,
    answers: { 200: Reports },
  },
  {
    method: 'get',
    path: '/reports/:file',
    tag,
    summary: 'The tables behind one report as a file, e.g. ageing.csv',
    query: ReportFileQuery,
    answers: { 200: { types: ['text/csv'] } },
  },
];
